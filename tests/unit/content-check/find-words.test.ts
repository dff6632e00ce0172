import { expect, test } from 'vitest';
import { createWordFinder } from '../../../src/lib/content-check/find-words.ts';

const { find } = createWordFinder([
  [['safe', 'safely'], 'about safe'],
  [['state of the art', 'pain-free'], 'about phrases'],
]);

test('finds whole words whatever their case, and tells where', () => {
  expect(find('Safe? It is safely done.')).toEqual([
    { word: 'Safe', index: 0, about: 'about safe' },
    { word: 'safely', index: 12, about: 'about safe' },
  ]);
});

test('does not find words inside other words', () => {
  expect(find('unsafe safety safes')).toEqual([]);
});

test('finds phrases across line ends', () => {
  expect(find('state of\nthe art, and Pain-Free')).toEqual([
    { word: 'state of the art', index: 0, about: 'about phrases' },
    { word: 'Pain-Free', index: 22, about: 'about phrases' },
  ]);
});
