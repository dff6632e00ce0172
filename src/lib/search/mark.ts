import { fold } from './fold.ts';
import type { AskedWord } from './understand.ts';
import { wordKey } from './word-key.ts';

/** A stretch of text, and whether it is one of the words that were looked for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** Splits a text so that the words of a query can be marked in it, in whatever form they stand there. */
export function markWords(text: string, words: readonly AskedWord[]): Stretch[] {
  const keys = new Set(words.flatMap(({ typed, found }) => [wordKey(typed), ...found.map(({ word }) => wordKey(word))]));
  return text
    .split(/([\p{L}\p{N}'’]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isMatch: keys.has(wordKey(fold(part))) }));
}
