import { wordsOf } from './fold.ts';
import type { AskedWord } from './understand.ts';
import { wordKey } from './word-key.ts';

/** A page may miss one word in so many of a long query. */
const missable = 3;

/**
 * Tells whether a page that the full text offers really has the words that were asked for. Pagefind passes over words it
 * does not know, and falls back to shorter ones, without saying so.
 */
export function holdsWords(content: string, words: readonly AskedWord[]): boolean {
  const keys = new Set(wordsOf(content).map(wordKey));
  const missing = words.filter(({ typed, found }) => !keys.has(wordKey(typed)) && !found.some(({ word }) => keys.has(wordKey(word))));
  return missing.every(({ found }) => found.length > 0) && missing.length <= Math.floor(words.length / missable);
}

/** About so many words of a text around the first place where most of the words stand together, without marks. */
export function excerptOf(content: string, words: readonly AskedWord[], length = 24): string {
  const keys = new Set(words.flatMap(({ typed, found }) => [wordKey(typed), ...found.map(({ word }) => wordKey(word))]));
  const texts = content.split(/\s+/);
  const isHit = texts.map((text) => wordsOf(text).some((word) => keys.has(wordKey(word))));
  let [best, most] = [0, 0];
  for (let start = 0; start < texts.length; start++) {
    const hits = isHit.slice(start, start + length).filter(Boolean).length;
    if (hits > most) [best, most] = [Math.max(0, isHit.indexOf(true, start) - 4), hits];
  }
  return `${best > 0 ? '… ' : ''}${texts.slice(best, best + length).join(' ')}${best + length < texts.length ? ' …' : ''}`;
}
