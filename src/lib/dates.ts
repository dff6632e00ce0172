/** A day (YYYY-MM-DD) as people read it, for example "November 23, 2026". */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** True when the day by which a page was to be checked has passed. Both as YYYY-MM-DD. */
export function isOverdue(nextCheck: string, today: string): boolean {
  return nextCheck < today;
}
