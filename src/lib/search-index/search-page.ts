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
export type SearchField = 'title' | 'aliases' | 'topics' | 'summary' | 'headings' | 'body';

/** What a word is worth by where it stands, and how much a long field waters it down (0 not, 1 wholly). */
export const fieldWeights: Record<SearchField, { weight: number; dilution: number }> = {
  title: { weight: 4, dilution: 0.2 },
  aliases: { weight: 1.2, dilution: 0.5 },
  topics: { weight: 3, dilution: 0.5 },
  summary: { weight: 1.2, dilution: 0.5 },
  headings: { weight: 1.2, dilution: 0.6 },
  body: { weight: 0.1, dilution: 0.9 },
};
