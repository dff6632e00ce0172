import { expect, test } from 'vitest';
import type { ArticleData } from '../../../src/schemas/article.ts';
import { changesSince, versionsOfPage } from '../../../src/lib/leaflet-versions.ts';

const changes: ArticleData['changes'] = [
  { date: '2027-03-01', kind: 'layout', what: 'Larger type.' },
  { date: '2027-02-01', kind: 'clinical', what: 'A new risk.' },
  { date: '2027-01-01', kind: 'wording', what: 'Plainer words.' },
  { date: '2026-11-23', kind: 'clinical', what: 'First version.' },
];

test('the oldest entry is version 1, and each has an address', () => {
  const versions = versionsOfPage(15, { changes });
  expect(versions[0]).toEqual({ version: 1, day: '2026-11-23', address: '/r/15/1/' });
  expect(versions[3]).toEqual({ version: 4, day: '2027-03-01', address: '/r/15/4/' });
  expect(versions).toHaveLength(4);
});

test('what changed since tells facts first, then the newest', () => {
  expect(changesSince({ changes }, 1).map(({ what }) => what)).toEqual(['A new risk.', 'Larger type.', 'Plainer words.']);
  expect(changesSince({ changes }, 3).map(({ what }) => what)).toEqual(['Larger type.']);
  expect(changesSince({ changes }, 4)).toEqual([]);
});
