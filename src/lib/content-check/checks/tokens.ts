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
const strayCrisisNumber = /(?<!The number\s+is\s+)\[\[crisis-number\]\]/g;

/** Refuses [[tokens]] that the region has no words for, and one that stands where its words would not fit. */
export function checkTokens(library: Library): Problem[] {
  return passagesOf(library).flatMap((passage) => [
    ...[...passage.text.matchAll(token)]
      .filter((match) => !known.has(match[0]))
      .map((match) => problemInPassage(passage, match.index, `There are no words for ${match[0]}.`, mendUnknown(match[0], known))),
    ...[...passage.text.matchAll(strayCrisisNumber)].map((match) =>
      problemInPassage(
        passage,
        match.index,
        '[[crisis-number]] does not follow "The number is".',
        'Write "The number is [[crisis-number]]." Where no number is known, the rest of the sentence says so.',
      ),
    ),
  ]);
}
