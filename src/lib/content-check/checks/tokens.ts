import type { Problem } from '../../problems.ts';
import type { RegionWords } from '../../region-words.ts';
import type { Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage } from '../problem-at.ts';

const names = [
  'emergency-number',
  'emergency-place',
  'primary-care',
  'crisis-number',
  'crisis-name',
] as const satisfies readonly (keyof RegionWords)[];
const known: ReadonlySet<string> = new Set(names.map((name) => `[[${name}]]`));
const token = /\[\[[^\]]*\]\]/g;

/** Refuses [[tokens]] that the region has no words for. */
export function checkTokens(library: Library): Problem[] {
  return passagesOf(library).flatMap((passage) =>
    [...passage.text.matchAll(token)]
      .filter((match) => !known.has(match[0]))
      .map((match) => problemInPassage(passage, match.index, `There are no words for ${match[0]}.`, mendUnknown(match[0], known))),
  );
}
