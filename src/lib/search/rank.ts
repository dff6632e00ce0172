import type { Understanding } from './understand.ts';

/** A page with how well it answers; more is better, and nothing is ever 0. */
export interface Ranked {
  page: number;
  score: number;
}

/** A mended word is a guess, and a begun one could be many. */
const guessWeight = 0.85;

/** This part of a score is kept only as far as the page answers every word. */
const coverage = 0.4;

/**
 * Ranks the pages of the small index for a query: the sum of what its words say for a page, more when the page answers
 * more of the words. Words passed over choose among the pages that the others find. `priors` lifts or lowers a page; leave
 * a page out for 1.
 */
export function rank({ words, around }: Pick<Understanding, 'words' | 'around'>, priors: readonly number[]): Ranked[] {
  const sums = new Map<number, { score: number; hits: number }>();
  for (const { found, mended } of words) {
    const best = new Map<number, number>();
    const weight = mended !== undefined || found.length > 1 ? guessWeight : 1;
    for (const { postings } of found)
      for (const { page, weight: own } of postings) best.set(page, Math.max(best.get(page) ?? 0, own * weight));
    for (const [page, score] of best) {
      const sum = sums.get(page) ?? { score: 0, hits: 0 };
      sums.set(page, { score: sum.score + score, hits: sum.hits + 1 });
    }
  }
  for (const { page, weight } of around.flat()) {
    const sum = sums.get(page);
    if (sum !== undefined) sum.score += weight;
  }
  return [...sums]
    .map(([page, { score, hits }]) => ({ page, score: score * (1 - coverage + (coverage * hits) / words.length) * (priors[page] ?? 1) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
