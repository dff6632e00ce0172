import type { Guide, Page } from '../guide.ts';
import { absoluteUrl } from '../paths.ts';
import { currentReviewers } from '../review-words.ts';
import type { CodeEntry } from './code-pages.ts';

/** One row of /connect/codes.json. The names are a contract with clinics and their software. */
export interface CodeListRow {
  system: string;
  oid: string;
  code: string;
  display: string;
  /** Whole addresses, best first. */
  pages: string[];
}

/** The rows of codes or of families. A family's `code` is the beginning of the codes it serves. */
export function codeList(entries: readonly CodeEntry[], guide: Guide): CodeListRow[] {
  return entries.map(({ system, systemData, code, display, pages }) => ({
    system,
    oid: systemData.oid,
    code,
    display,
    pages: pages.map(({ address }) => absoluteUrl(address, guide)),
  }));
}

/** What /connect/<system>/<code>.json holds: the code with what a record needs to show its pages. */
export function codeDetail(entry: CodeEntry, guide: Guide): object {
  const [row] = codeList([entry], guide);
  return {
    ...row,
    match: entry.isFamily ? 'prefix' : 'exact',
    url: absoluteUrl(entry.address, guide),
    urgent: entry.isUrgent ? absoluteUrl('/urgent-help/', guide) : null,
    pages: entry.pages.map((page) => pageDetail(page, guide)),
  };
}

/** The day of a page's newest change. */
export function updatedDay({ data }: Page): string {
  return data.changes[0]?.date ?? data.published;
}

function pageDetail(page: Page, guide: Guide): object {
  const { title, description, answer, lastChecked, nextCheck } = page.data;
  return {
    title,
    url: absoluteUrl(page.address, guide),
    short: page.short === undefined ? null : absoluteUrl(page.short, guide),
    description,
    summary: answer,
    language: guide.language,
    updated: updatedDay(page),
    review: { lastChecked, nextCheck, reviewedBy: currentReviewers(page) },
    attribution: guide.clinic.siteName,
  };
}
