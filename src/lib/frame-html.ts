/**
 * The text of a page for a frame on another site. Links to a part of the page itself stay in the frame; `<base
 * target="_top">` sends all others to the whole window. The marks of claims go, for the ledger names the page itself as
 * the place that uses them. What keeps and prints ticks goes too, with the names of its form: a frame on another site is no place for that. `html` is
 * what `weave` made, so every tag is written out and quoted.
 */
export function forFrame(html: string): string {
  return html
    .replace(/<decision-keeper[\s\S]*?<\/decision-keeper>/, '')
    .replace(/<a (?=[^>]*\bhref="#)/g, '<a target="_self" ')
    .replace(/ (?:data-claim|form)="[^"]*"/g, '');
}
