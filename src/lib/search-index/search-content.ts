import type { SignsData } from '../../schemas/search.ts';

/** What editors tend for the search, besides the pages. */
export interface SearchContent {
  signs: SignsData;
  /** Lines of words that mean the same. */
  sameWords: readonly (readonly string[])[];
  /** Lines of words to pass over. */
  chatter: readonly string[];
  /** How people ask, by id of the page that answers. */
  asked: ReadonlyMap<string, readonly string[]>;
  /** What each topic id is about. */
  topics: ReadonlyMap<string, string>;
  /** The glossary: the last part of an address, all names of the word, and how people misspell them. */
  terms: readonly { slug: string; names: readonly string[]; misspelled: readonly string[] }[];
}
