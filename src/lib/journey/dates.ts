/** Days between a first and a last one, counted from the day of a visit: -1 is the day before, 1 the day after. */
export interface Span {
  from: number;
  to: number;
}

/** A calendar day so many days later, or earlier where `days` is below 0. Both as YYYY-MM-DD, in no time zone. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a real day written as YYYY-MM-DD: the box for a date may be empty or half filled. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;
}

/**
 * The days of a span as people say them: "Wednesday, December 2" for one, "December 3 to 9" for several, with the years
 * where it runs into another. `to` is the word between.
 */
export function spanInWords(visit: string, { from, to }: Span, language: string, toWord: string): string {
  const [first, last] = [addDays(visit, from), addDays(visit, to)];
  const style: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', day: 'numeric' };
  if (first.slice(0, 4) !== last.slice(0, 4)) style.year = 'numeric';
  if (from === to) style.weekday = 'long';
  return new Intl.DateTimeFormat(language, style)
    .formatRangeToParts(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
    .map(({ source, value }) => (source === 'shared' && /^\s*[–-]\s*$/.test(value) ? ` ${toWord} ` : value))
    .join('');
}
