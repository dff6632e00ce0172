import type { Lexicon } from './lexicon.ts';
import { mendWord } from './mend-word.ts';
import type { AskedWord } from './understand.ts';

/** Words further away than a search would take for what was typed, but near enough to offer. */
const incaution = 1.8;

/** For each word of a query that found nothing, the word of the site that is spelled most like it, if any comes near. */
export function nearestWords(words: readonly AskedWord[], lexicon: Lexicon): string[] {
  return [...new Set(words.flatMap(({ typed }) => mendWord(typed, lexicon, incaution)?.word ?? []))];
}
