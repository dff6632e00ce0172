/** So many characters of a description are enough to choose by; the rest waits on the page. */
const most = 80;

/** A text cut after a clause, or else after a word, with an ellipsis. Unchanged when it is short. */
export function shorten(text: string): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const clause = Math.max(start.lastIndexOf(','), start.lastIndexOf(':'));
  const end = clause > most * 0.6 ? clause : start.lastIndexOf(' ');
  return `${start.slice(0, end).replace(/[,:;]$/, '')} …`;
}
