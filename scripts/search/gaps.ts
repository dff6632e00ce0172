import type { SmallIndex } from '../../src/lib/search/index-file.ts';
import { understand } from '../../src/lib/search/understand.ts';
import { table } from '../bench/tables.ts';
import type { LabeledQuery } from './queries.ts';
import type { Outcome, PageTopics } from './score.ts';

/** A query whose first 3 results serve none of its topics. */
export interface FailedQuery {
  query: string;
  topics: readonly string[];
  /** Id of the first result, if there was one. */
  first: string | undefined;
}

/** A word people use that the search does not know, with how many queries have it. */
export interface MissingWord {
  word: string;
  /** What its spelling would be mended to, if to anything. */
  mended: string | undefined;
  queries: number;
  /** Topics of those queries: the pages that may want the word. */
  topics: string[];
}

export function failedQueries(outcomes: readonly Outcome[], pageTopics: PageTopics): FailedQuery[] {
  const serves = (id: string, topics: readonly string[]) => (pageTopics.get(id) ?? []).some((topic) => topics.includes(topic));
  return outcomes
    .filter(({ results, topics }) => !results.slice(0, 3).some((id) => serves(id, topics)))
    .map(({ query, topics, results: [first] }) => ({ query, topics, first }));
}

/** Words of the queries that no page, other name or list of words has, the most used first. */
export function missingWords(queries: readonly LabeledQuery[], index: SmallIndex): MissingWord[] {
  const missing = new Map<string, MissingWord>();
  for (const { query, topics } of queries) {
    for (const { typed, found, mended } of understand(query, index.lexicon, { isChatter: index.isChatter }).words) {
      if (found.length > 0 && mended === undefined) continue;
      const entry = missing.get(typed) ?? { word: typed, mended, queries: 0, topics: [] };
      missing.set(typed, { ...entry, queries: entry.queries + 1, topics: [...new Set([...entry.topics, ...topics])] });
    }
  }
  return [...missing.values()].sort((a, b) => b.queries - a.queries || (a.word < b.word ? -1 : 1));
}

export function gapReport(failed: readonly FailedQuery[], missing: readonly MissingWord[]): string {
  return [
    `${failed.length} queries find no fitting page among the first 3. Give the page for a topic a line under "alsoCalled" that says it so:`,
    table(
      ['query', 'topics', 'first result'],
      failed.map(({ query, topics, first }) => [query, topics.join(', '), first ?? 'none']),
    ),
    `${missing.length} words that the small index does not know. A line under "alsoCalled", or a word of content/search/words.yaml, teaches it:`,
    table(
      ['word', 'taken for', 'queries', 'topics'],
      missing.map(({ word, mended, queries, topics }) => [word, mended ?? '', queries, topics.join(', ')]),
    ),
  ].join('\n\n');
}
