import { expect, it } from 'vitest';
import { scaleResults } from '../../../src/lib/quality.ts';
import { qualitySchema, scaleSchema } from '../../../src/schemas/quality.ts';

const url = 'https://example.org/scale';
const items = ['one', 'two', 'three'].map((id) => ({ id, words: `Item ${id}.` }));
const scales = [
  scaleSchema.parse({ id: 'stars', order: 1, name: 'Stars', what: 'Stars', kind: 'rating', url, items }),
  scaleSchema.parse({ id: 'ticks', order: 2, name: 'Ticks', what: 'Ticks', kind: 'check', url, items }),
];
const record = qualitySchema.parse({
  scoredOn: '2026-11-20',
  scoredBy: 'a second reader',
  scores: { stars: { one: 5, two: 2, three: 'na' }, ticks: { one: 'met', two: 'unmet', three: 'na' } },
  failed: [
    { item: 'stars.two', why: 'Because.' },
    { item: 'ticks.two', why: 'It is missing.' },
  ],
});

it('adds up points without the items that cannot apply, and names what failed with the reason', () => {
  const [stars, ticks] = scaleResults(record, scales);
  expect(stars).toMatchObject({ points: 7, most: 10, failed: [{ words: 'Item two.', why: 'Because.' }] });
  expect(ticks).toMatchObject({ points: 1, most: 2, failed: [{ words: 'Item two.', why: 'It is missing.' }] });
  expect(ticks?.rest.map(({ score }) => score)).toEqual(['met', 'na']);
});
