import type { QualityData, ScaleData, Score } from '../schemas/quality.ts';

/** True for a score that the record must explain: an item that is not met, or rated 1 or 2. */
export function isFailure(score: Score): boolean {
  return score === 'unmet' || score === 1 || score === 2;
}

/** How a page did on one scale. Items that cannot apply count for neither side. */
export interface ScaleResult {
  scale: ScaleData;
  /** Points, and the most there could be: 5 for each rating, 1 for each check. */
  points: number;
  most: number;
  failed: { words: string; why: string }[];
  rest: { words: string; score: Score }[];
}

/** Adds up a record, scale by scale, in the order of the scales. */
export function scaleResults(record: QualityData, scales: readonly ScaleData[]): ScaleResult[] {
  return scales.map((scale) => {
    const scored = scale.items.map(({ id, words }) => ({
      key: `${scale.id}.${id}`,
      words,
      score: record.scores[scale.id]?.[id] ?? ('na' as const),
    }));
    const counted = scored.filter(({ score }) => score !== 'na');
    const worth = scale.kind === 'rating' ? 5 : 1;
    return {
      scale,
      points: counted.reduce((sum, { score }) => sum + (typeof score === 'number' ? score : score === 'met' ? 1 : 0), 0),
      most: counted.length * worth,
      failed: scored
        .filter(({ score }) => isFailure(score))
        .map(({ key, words }) => ({ words, why: record.failed.find(({ item }) => item === key)?.why ?? '' })),
      rest: scored.filter(({ score }) => !isFailure(score)).map(({ words, score }) => ({ words, score })),
    };
  });
}
