import type { SignsData } from '../../schemas/search.ts';

/** What editors tend for the search, besides the pages. */
export interface SearchContent {
  signs: SignsData;
  /** Lines of words that mean the same. */
  sameWords: readonly (readonly string[])[];
  /** Lines of words to pass over. */
  chatter: readonly string[];
  /** The glossary: the last part of an address and all names of the word. */
  terms: readonly { slug: string; names: readonly string[] }[];
}
