/** A page as the search index takes it: plain texts, whatever they were made of. */
export interface SearchPage {
  /** Inside the site, for example /nerve-block/risks/. */
  address: string;
  title: string;
  /** One sentence, shown under the title. */
  description: string;
  /** The name of its section, shown over the title; empty for a fixed page. */
  section: string;
  /** Lifts (above 1) or lowers the page among the answers. */
  prior: number;
  /** Texts by how much they say about what the page is for. */
  fields: Record<SearchField, readonly string[]>;
}

/** Where in a page a word stands. */
export type SearchField = 'title' | 'aliases' | 'asked' | 'topics' | 'summary' | 'headings' | 'body';

/**
 * How much a text teaches by where it stands. What people type counts most; a text that is read through holds many words
 * that nobody would search it by.
 */
export const fieldLessons: Record<SearchField, number> = {
  asked: 1,
  aliases: 1,
  title: 0.7,
  headings: 0.7,
  topics: 0.7,
  summary: 0.3,
  body: 0,
};
