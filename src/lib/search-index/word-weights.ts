import { wordsOf } from '../search/fold.ts';
import { wordKey } from '../search/word-key.ts';
import { fieldWeights, type SearchField, type SearchPage } from './search-page.ts';

/** How much each word says about each page: by word key, then by the page's place in the list. Above 0, open-ended. */
export type WordWeights = Map<string, Map<number, number>>;

/** Words beyond this count say little more (the k1 of BM25). High: weights of fields stand for counts here. */
const saturation = 12;

/** Rare words count for more, but less so than in BM25: the rarest here are turns of phrase, not subjects. */
const rarityPower = 0.85;

const fieldNames = Object.keys(fieldWeights) as SearchField[];

/**
 * Weighs every word of every page as BM25F does: more for fields that say what a page is for, less in long fields, and
 * less for words that many pages have. `isChatter` names folded words to pass over.
 */
export function weighWords(pages: readonly SearchPage[], isChatter: (word: string) => boolean): WordWeights {
  const counts = pages.map(({ fields }) =>
    fieldNames.map((name) => countKeys(fields[name].flatMap(wordsOf).filter((word) => !isChatter(word)))),
  );
  const averages = fieldNames.map((_, at) => mean(counts.map((fields) => fields[at]?.total ?? 0)));
  const weights: WordWeights = new Map();
  counts.forEach((fields, page) => {
    const sums = new Map<string, number>();
    fields.forEach(({ total, byKey }, at) => {
      const { weight, dilution } = fieldWeights[fieldNames[at] ?? 'body'];
      const length = 1 - dilution + (dilution * total) / (averages[at] || 1);
      for (const [key, count] of byKey) sums.set(key, (sums.get(key) ?? 0) + (weight * count) / length);
    });
    for (const [key, sum] of sums) entry(weights, key).set(page, sum / (sum + saturation));
  });
  return weights;
}

/** Multiplies every weight by how rare its word is. Gives back a new table. */
export function scaleByRarity(weights: WordWeights, pageCount: number): WordWeights {
  return new Map(
    [...weights].map(([key, pages]) => {
      // A page that only mentions a word counts for a part of a page.
      const count = [...pages.values()].reduce((sum, weight) => sum + Math.min(1, weight * 1.5), 0);
      const rarity = Math.log(1 + (pageCount - count + 0.5) / (count + 0.5)) ** rarityPower;
      return [key, new Map([...pages].map(([page, weight]) => [page, weight * rarity]))];
    }),
  );
}

/** The inner map of a key, made when it is not there yet. */
export function entry(weights: WordWeights, key: string): Map<number, number> {
  const found = weights.get(key);
  if (found !== undefined) return found;
  const made = new Map<number, number>();
  weights.set(key, made);
  return made;
}

function countKeys(words: readonly string[]): { total: number; byKey: Map<string, number> } {
  const byKey = new Map<string, number>();
  for (const word of words) byKey.set(wordKey(word), (byKey.get(wordKey(word)) ?? 0) + 1);
  return { total: words.length, byKey };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / (numbers.length || 1);
}
