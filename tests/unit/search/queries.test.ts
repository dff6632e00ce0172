import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedQueries } from '../../../scripts/search/gaps.ts';
import { readQueries } from '../../../scripts/search/queries.ts';
import { scoreOf, urgentScoreOf, type Outcome } from '../../../scripts/search/score.ts';

const outcome = (topics: string[], results: string[], showsUrgent = false): Outcome => ({
  query: 'q',
  lang: 'en',
  kind: 'lay',
  topics,
  results,
  showsUrgent,
});
const pages = new Map([
  ['a', ['x']],
  ['b', ['y']],
  ['urgent-help', ['urgent-help']],
]);

describe('the scores of a search', () => {
  it('count the first page that serves any of the topics', () => {
    const scores = scoreOf([outcome(['x'], ['a']), outcome(['x', 'y'], ['b', 'a']), outcome(['x'], ['b', 'a']), outcome(['x'], [])], pages);
    expect(scores).toMatchObject({ queries: 4, success1: 0.5, success3: 0.75, mrr10: 0.625, strict1: 0.25, empty: 1, macro3: 0.75 });
  });

  it('tell how emergencies are treated', () => {
    const outcomes = [
      outcome(['urgent-help'], ['a', 'urgent-help'], true),
      outcome(['x', 'urgent-help'], ['a']),
      outcome(['x'], ['a'], true),
    ];
    expect(urgentScoreOf(outcomes)).toEqual({ queries: 2, recall3: 0.5, card: 0.5, cardOnOthers: 1 });
    expect(urgentScoreOf([]).card).toBeNull();
  });

  it('name the queries that fail', () => {
    expect(failedQueries([outcome(['x'], ['b']), outcome(['x'], ['a'])], pages)).toEqual([{ query: 'q', topics: ['x'], first: 'b' }]);
  });
});

describe('a file of queries', () => {
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'queries-'));
    try {
      writeFileSync(join(folder, 'q.tsv'), text);
      return readQueries(join(folder, 'q.tsv'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('may have more columns than are needed', () => {
    const text = 'query\tlang\tkind\ttopics\tsource_url\tnotes\nnumb feet\ten\tlay\tx, y\thttps://example.org\tnote\n';
    expect(read(text)).toEqual([{ query: 'numb feet', lang: 'en', kind: 'lay', topics: ['x', 'y'] }]);
  });

  it('tells file, line and mend when it is wrong', () => {
    expect(() => read('query,lang\n')).toThrow(/q\.tsv:1\n {2}Found: .*\n {2}Mend: /);
    expect(() => read('query\tlang\tkind\ttopics\nnumb\ten\n')).toThrow(/q\.tsv:2\n/);
    expect(() => readQueries('/nowhere.tsv')).toThrow('This file cannot be read.');
  });
});
