import { lettersOf } from './distance.ts';
import { plainSpelling, wordKey } from './word-key.ts';

/** How much a word says about a page. */
export interface Posting {
  /** Place of the page in the index. */
  page: number;
  /** From 1, the square of a level from 1 to 6: fine steps where most weights are. */
  weight: number;
}

/** A word the site knows. */
export interface LexiconWord {
  /** As people write it, folded. */
  word: string;
  /** For comparing spellings. */
  plain: string;
  /** What it is filed under: without its ending. */
  key: string;
  /** Which letters each of these has, one bit each. */
  letters: { word: number; plain: number; key: number };
  postings: readonly Posting[];
}

/** Every word of the small index. */
export interface Lexicon {
  words: readonly LexiconWord[];
  /** Words that nobody looks for alone: a slip in one of them must not be taken for a word of the site. */
  passed: readonly LexiconWord[];
  /** Misspellings too far from what is meant for a search to mend them by itself. */
  slips: readonly { typed: LexiconWord; meant: LexiconWord }[];
  byKey: ReadonlyMap<string, LexiconWord>;
}

/**
 * Files the words of an index under their keys. `passed` are folded words to pass over, `slips` misspellings with the word that is
 * meant by each.
 */
export function createLexicon(
  entries: readonly { word: string; postings: readonly Posting[] }[],
  passed: Iterable<string> = [],
  slips: Iterable<readonly [typed: string, meant: string]> = [],
): Lexicon {
  const words = entries.map(fileWord);
  const byKey = new Map(words.map((entry) => [entry.key, entry]));
  return {
    words,
    passed: [...passed].map((word) => fileWord({ word, postings: [] })),
    slips: [...slips].flatMap(([typed, meant]) => {
      const word = byKey.get(wordKey(meant));
      return word === undefined ? [] : [{ typed: fileWord({ word: typed, postings: [] }), meant: word }];
    }),
    byKey,
  };
}

function fileWord({ word, postings }: { word: string; postings: readonly Posting[] }): LexiconWord {
  const [plain, key] = [plainSpelling(word), wordKey(word)];
  return { word, plain, key, postings, letters: { word: lettersOf(word), plain: lettersOf(plain), key: lettersOf(key) } };
}
