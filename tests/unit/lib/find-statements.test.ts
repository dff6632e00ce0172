import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/lib/find-statements.ts';

const texts = [
  'The injection prevents ulcers and amputation.',
  'Pain goes down within days.',
  'Wounds heal faster after the injection.',
  'It is a breakthrough.',
];

describe('finding a statement', () => {
  it.each([
    ['will it heal my wound', [2]],
    ['healing', [2]],
    ['amputaton', [0]],
    ['stop amputations', [0]],
    ['pain gone in days', [1]],
    ['injektion', [0, 2]],
  ])('finds what "%s" means', (query, places) => {
    expect(findStatements(query, texts)).toEqual(places);
  });

  it('puts the statement that answers more of the words first', () => {
    expect(findStatements('injection wounds', texts)).toEqual([2, 0]);
  });

  it.each(['', '   ', 'is it the', 'zebra'])('finds nothing for "%s"', (query) => {
    expect(findStatements(query, texts)).toEqual([]);
  });
});
