import { wordsOf } from '../search/fold.ts';
import { wordKey } from '../search/word-key.ts';
import { entry, type WordWeights } from './word-weights.ts';

/** A word that means the same counts for this much of the word itself. */
const likeness = 0.65;

/**
 * Lets every word of a line stand for the others: a page that says "duloxetine" is found by "Cymbalta". Done once when
 * the index is made, so that the browser needs no table of meanings. Names of several words lend, but do not borrow.
 */
export function spreadMeanings(weights: WordWeights, lines: readonly (readonly string[])[]): WordWeights {
  const spread: WordWeights = new Map([...weights].map(([key, pages]) => [key, new Map(pages)]));
  for (const line of lines) {
    const names = line.map((name) => wordsOf(name).map(wordKey));
    const meaning = new Map<number, number>();
    for (const keys of names) {
      for (const [page, weight] of together(weights, keys)) meaning.set(page, Math.max(meaning.get(page) ?? 0, weight));
    }
    for (const [key = '', ...more] of names) {
      if (more.length > 0) continue;
      const own = entry(spread, key);
      for (const [page, weight] of meaning) own.set(page, Math.max(own.get(page) ?? 0, weight * likeness));
    }
  }
  return spread;
}

/** Pages that have all of some words, with the weight of the weakest. */
function together(weights: WordWeights, keys: readonly string[]): Map<number, number> {
  const [first = new Map<number, number>(), ...rest] = keys.map((key) => weights.get(key) ?? new Map<number, number>());
  return new Map(
    [...first]
      .filter(([page]) => rest.every((pages) => pages.has(page)))
      .map(([page, weight]) => [page, Math.min(weight, ...rest.map((pages) => pages.get(page) ?? 0))]),
  );
}
