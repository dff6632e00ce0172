/** Words of the line at the top of a saved page, with {day} left to fill in. */
export interface CopyWords {
  copy: string;
  old: string;
  newer: string;
  more: string;
}

/** What decides what the line of a saved page says. */
export interface CopyFacts {
  /** When it was saved. */
  savedAt: Date;
  now: Date;
  /** The day by which the page was to be checked again, as YYYY-MM-DD, when it has one. */
  checkBy?: string | undefined;
  hasNewer: boolean;
}

/** After so many days a copy says that it may be out of date: 6 months. */
const oldAfterDays = 183;
const dayLength = 86_400_000;

/** Whether a copy may be out of date: saved 6 months ago, or past the day by which its page was to be checked. */
export function isOld({ savedAt, now, checkBy }: CopyFacts): boolean {
  const isPastCheck = checkBy !== undefined && checkBy < now.toISOString().slice(0, 10);
  return isPastCheck || now.getTime() - savedAt.getTime() > oldAfterDays * dayLength;
}

/** What the line of a page says that was answered from the phone. */
export function copyNote(facts: CopyFacts, words: CopyWords, language: string): string {
  const day = formatMoment(facts.savedAt, language);
  return [words.copy.replace('{day}', day), ...(isOld(facts) ? [words.old] : []), ...(facts.hasNewer ? [words.newer] : [])].join(' ');
}

/** The day of a moment, where the reader is: "November 26, 2026". */
export function formatMoment(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
}

/** Stands before the page's own policy, which governs only what comes after it. Uses the colors of the page. */
const style =
  '<style>.saved-copy{margin:0;padding:.6rem max(var(--spacing-gutter),50% - 38rem);background:var(--color-caution-wash);color:var(--color-ink);border-block-end:2px solid var(--color-caution);font-size:1.125rem;line-height:1.4}.saved-copy a{display:block;inline-size:fit-content;padding-block:.6rem;font-weight:700;color:inherit}@media print{.saved-copy{padding-inline:0}.saved-copy a{display:none}}</style>';

/** The page with a line at its top that says `note` and leads to `link`. In the page from the start, so that nothing moves. */
export function addNote(html: string, note: string, link: { address: string; words: string }): string {
  const line = `<p class="saved-copy">${escapeText(note)} <a href="${link.address}">${escapeText(link.words)}</a></p>`;
  return html.replace('<head>', () => `<head>${style}`).replace(/<main\b[^>]*>/, (main) => main + line);
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
