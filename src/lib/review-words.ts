import { formatDay } from './dates.ts';
import type { Guide, Page } from './guide.ts';
import type { Signature } from './signatures.ts';

type Words = Pick<Guide, 't' | 'language'>;

/** Who checked a page and when, or that no clinician has: the same words wherever a page says it. */
export function reviewWords({ reviewers }: Pick<Page, 'reviewers'>, words: Words): string {
  return reviewers.length === 0 ? words.t('review.none') : reviewers.map((signature) => signatureWords(signature, words)).join(' ');
}

/** One signature, and whether the page has changed since. */
export function signatureWords({ name, role, organization, date, isCurrent }: Signature, { t, language }: Words): string {
  const who = organization === undefined ? role : `${role}, ${organization}`;
  return t(isCurrent ? 'review.by' : 'review.changedSince', { name, role: who, date: formatDay(date, language) });
}

/** Names of those who checked the page as it stands today. */
export function currentReviewers({ reviewers }: Pick<Page, 'reviewers'>): string[] {
  return reviewers.filter(({ isCurrent }) => isCurrent).map(({ name }) => name);
}
