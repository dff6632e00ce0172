/** A day (YYYY-MM-DD) as people read it, for example "November 23, 2026". */
export function formatDay(day: string, language: string): string {
  return formatterFor(language).format(new Date(`${day}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each language: making a formatter takes far longer than using it. */
function formatterFor(language: string): Intl.DateTimeFormat {
  const formatter = formatters.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(language, formatter);
  return formatter;
}

/** True when the day by which a page was to be checked has passed. Both as YYYY-MM-DD. */
export function isOverdue(nextCheck: string, today: string): boolean {
  return nextCheck < today;
}
