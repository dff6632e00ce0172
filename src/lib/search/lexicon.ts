import { lettersOf } from './distance.ts';
import { plainSpelling, wordKey } from './word-key.ts';

/** How much a word says about a page. */
export interface Posting {
  /** Place of the page in the index. */
  page: number;
  /** From 1, the square of a level from 1 to 9: fine steps where most weights are. */
  weight: number;
}

/** A word the site knows. */
export interface LexiconWord {
  /** As people write it, folded. */
  word: string;
  /** For comparing spellings. */
  plain: string;
  /** Which letters `word` has, one bit each. */
  letters: number;
  /** The same of `plain`. */
  plainLetters: number;
  /** What it is filed under: without its ending. */
  key: string;
  /** The letters of `key`. */
  keyLetters: number;
  postings: readonly Posting[];
}

/** Every word of the small index. */
export interface Lexicon {
  words: readonly LexiconWord[];
  byKey: ReadonlyMap<string, LexiconWord>;
}

/** Files the words of an index under their keys. */
export function createLexicon(entries: readonly { word: string; postings: readonly Posting[] }[]): Lexicon {
  const words = entries.map((entry) => {
    const plain = plainSpelling(entry.word);
    const key = wordKey(entry.word);
    return { ...entry, plain, key, letters: lettersOf(entry.word), plainLetters: lettersOf(plain), keyLetters: lettersOf(key) };
  });
  return { words, byKey: new Map(words.map((entry) => [entry.key, entry])) };
}
