import { readFileSync } from 'node:fs';

/** A query with what it should find. */
export interface LabeledQuery {
  query: string;
  lang: string;
  /** How it came about: lay, misspelt, question ... */
  kind: string;
  /** Topic ids, the one most needed first. */
  topics: string[];
}

const columns = ['query', 'lang', 'kind', 'topics'];

/**
 * Reads a file of queries: columns with tabs between them and their names in the first line. Columns after the first
 * four are passed over. Throws one message with file, line and mend for the first fault.
 */
export function readQueries(file: string): LabeledQuery[] {
  const [head = '', ...lines] = readText(file)
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  if (head.split('\t').slice(0, columns.length).join() !== columns.join()) {
    throw fault(file, 1, `The first line does not name the columns ${columns.join(', ')}.`, 'Write these names with tabs between them.');
  }
  if (lines.length === 0) throw fault(file, 1, 'There are no queries under the first line.', 'Write one query a line.');
  return lines.map((line, place) => {
    const [query = '', lang = '', kind = '', topics = ''] = line.split('\t').map((cell) => cell.trim());
    if ([query, lang, kind, topics].includes('')) {
      const mend = 'Write query, language, kind and topics with tabs between them, topics with commas.';
      throw fault(file, place + 2, 'This line lacks one of its four cells.', mend);
    }
    return { query, lang, kind, topics: topics.split(',').map((topic) => topic.trim()) };
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw fault(file, 0, 'This file cannot be read.', 'Name a file that exists, for example tests/search/queries.tsv.');
  }
}

function fault(file: string, line: number, found: string, mend: string): Error {
  const error = new Error(`${file}${line > 0 ? `:${line}` : ''}\n  Found: ${found}\n  Mend:  ${mend}`);
  error.name = 'QueryFileError';
  return error;
}
