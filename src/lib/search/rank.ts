import type { AskedWord } from './understand.ts';

/** A page with how well it answers; more is better, and nothing is ever 0. */
export interface Ranked {
  page: number;
  score: number;
}

/** A mended word is a guess, and a begun one could be many. */
const guessWeight = 0.85;

/** A strong word counts for more than the sum of weak ones. */
const emphasis = 1.2;

/** This part of a score is kept only as far as the page answers every word. */
const coverage = 0.2;

/**
 * Ranks the pages of the small index for a query: the sum of what its words say about a page, more when the page answers
 * more of the words. `priors` lifts or lowers a page; leave a page out for 1.
 */
export function rank(words: readonly AskedWord[], priors: readonly number[]): Ranked[] {
  const sums = new Map<number, { score: number; hits: number }>();
  const known = words.filter(({ found }) => found.length > 0);
  for (const { found, mended } of known) {
    const best = new Map<number, number>();
    const weight = mended !== undefined || found.length > 1 ? guessWeight : 1;
    for (const { postings } of found)
      for (const { page, weight: own } of postings) best.set(page, Math.max(best.get(page) ?? 0, own * weight));
    for (const [page, score] of best) {
      const sum = sums.get(page) ?? { score: 0, hits: 0 };
      sums.set(page, { score: sum.score + score ** emphasis, hits: sum.hits + 1 });
    }
  }
  return [...sums]
    .map(([page, { score, hits }]) => ({ page, score: score * (1 - coverage + (coverage * hits) / known.length) * (priors[page] ?? 1) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
