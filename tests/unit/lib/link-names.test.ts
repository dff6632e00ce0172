import { expect, it } from 'vitest';
import { linkNames, shortTitle } from '../../../src/lib/citations.ts';
import type { SourceData } from '../../../src/schemas/source.ts';

const source = (id: string, title: string, publisher: string) =>
  ({ id, title, publisher, year: 2020, url: `https://example.org/${id}` }) as never as SourceData & { id: string };

it('gives links short names, and longer ones where two would sound the same', () => {
  const names = linkNames(
    [source('a', 'Foot care', 'NHS'), source('b', 'Charcot foot', 'Clinic A'), source('c', 'Charcot foot', 'Clinic B')],
    shortTitle,
  );
  expect([...names]).toEqual([
    ['a', 'Foot care.'],
    ['b', 'Charcot foot. Clinic A, 2020'],
    ['c', 'Charcot foot. Clinic B, 2020'],
  ]);
});

it('falls back on the address of a source that nothing else tells apart', () => {
  const names = linkNames([source('a', 'Foot care', 'NHS'), source('b', 'Foot care', 'NHS')], shortTitle);
  expect(new Set(names.values()).size).toBe(2);
  expect(names.get('b')).toContain('https://example.org/b');
});
