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
    return { ...entry, plain, letters: lettersOf(entry.word), plainLetters: lettersOf(plain) };
  });
  return { words, byKey: new Map(words.map((entry) => [wordKey(entry.word), entry])) };
}
