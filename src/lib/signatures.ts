import type { ArticleData } from '../schemas/article.ts';
import type { ReviewerData } from '../schemas/clinic.ts';

/** A clinician's signature under one page. */
export interface Signature extends Pick<ReviewerData, 'name' | 'role' | 'organization' | 'interests' | 'date'> {
  /** false when the facts of the page changed after it was read: then it is no longer the text that was signed. */
  isCurrent: boolean;
}

/** What of a page decides who signed it. */
export interface SignedPage {
  address: string;
  data: Pick<ArticleData, 'topics' | 'published' | 'changes'>;
}

/** The newest signature of each clinician under a page, newest first. */
export function signaturesOf(page: SignedPage, reviewers: readonly ReviewerData[]): Signature[] {
  const newestFirst = reviewers
    .filter((reviewer) => covers(reviewer, page))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const lastFact = page.data.changes.filter(({ kind }) => kind === 'clinical').reduce((last, { date }) => (date > last ? date : last), '');
  const byName = new Map<string, Signature>();
  for (const { name, role, organization, interests, date } of newestFirst) {
    if (!byName.has(name)) byName.set(name, { name, role, organization, interests, date, isCurrent: lastFact <= date });
  }
  return [...byName.values()];
}

/** "all" means every page with medical words that was there to be read on that day. */
function covers({ pages, date }: ReviewerData, { address, data }: SignedPage): boolean {
  if (pages === 'all') return data.topics.length > 0 && data.published <= date;
  return pages.includes(address);
}
