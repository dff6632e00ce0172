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
  const stretches: Stretch[] = [];
  for (const part of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const isMatch = keys.has(wordKey(fold(part)));
    const before = stretches.at(-1);
    // What is not marked stays one piece: a screen reader may stop after each.
    if (before && !before.isMatch && !isMatch) before.text += part;
    else if (part !== '') stretches.push({ text: part, isMatch });
  }
  return stretches;
}
