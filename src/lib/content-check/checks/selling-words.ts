import type { Problem } from '../../problems.ts';
import { createWordFinder } from '../find-words.ts';
import type { Library } from '../library.ts';
import type { PassageKind } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage } from '../problem-at.ts';
import { sellingWords } from '../selling-words.ts';

const finder = createWordFinder(sellingWords);

/** Statements quote what people hear, and details report studies; both may hold such words. */
const quoting: ReadonlySet<PassageKind> = new Set(['statement', 'claim-detail', 'other-name']);

/** Refuses words that sell. */
export function checkSellingWords(library: Library): Problem[] {
  return passagesOf(library)
    .filter(({ kind }) => !quoting.has(kind))
    .flatMap((passage) =>
      finder
        .find(passage.text)
        .map(({ word, index, about }) => problemInPassage(passage, index, `"${word}" is one of the words that sell.`, about)),
    );
}
