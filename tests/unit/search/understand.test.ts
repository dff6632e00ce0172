import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/lib/search/understand.ts';
import { smallIndex } from './small-index.ts';

const { lexicon, isChatter } = smallIndex();
const read = (query: string, more: { mend?: boolean; typing?: boolean } = {}) => understand(query, lexicon, { isChatter, ...more });
const found = (query: string, more = {}) => read(query, more).words.map(({ found }) => found.map(({ word }) => word).join('/'));

describe('what a query asks for', () => {
  it('leaves chatter out', () => {
    expect(found('can I please sleep with my pain')).toEqual(['sleep', 'pain']);
  });

  it.each([
    ['neuropothy', 'neuropathy'],
    ['nueropathy', 'neuropathy'],
    ['gabapenton', 'gabapentin'],
    ['circulatoin', 'circulation'],
    ['cardiohypertension', 'hypertension'],
    // The glossary lists "kangreen", too far from "gangrene" to be mended without it, and the second is near to that.
    ['kangreen', 'gangrene'],
    ['kangrean', 'gangrene'],
  ])('mends "%s" to "%s" and says so', (typed, meant) => {
    expect(found(typed)).toEqual([meant]);
    expect(read(`my ${typed}`).mendedQuery).toBe(`my ${meant}`);
  });

  it('takes a slip in a word to pass over for that word, and not for one of the site', () => {
    expect(found('plaese help')).toEqual([]);
    expect(read('plaese sleep').mendedQuery).toBe('please sleep');
    expect(found('whith neuropathy')).toEqual(['neuropathy']);
  });

  it('takes UK spelling, other forms and what sounds the same without a word about them', () => {
    expect(found('ischaemia')).toEqual(['ischemia']);
    expect(found('circulashun')).toEqual(['circulation']);
    expect(read('ischaemia amputated circulashun').mendedQuery).toBeUndefined();
  });

  it.each(['hypotension', 'xylophone', 'fot', 'toe'])('leaves "%s" alone rather than guess', (typed) => {
    expect(read(typed).mendedQuery).toBeUndefined();
  });

  it('takes words as typed when it is told to', () => {
    expect(found('neuropothy', { mend: false })).toEqual(['']);
  });

  it('splits joined words and joins split ones, but not two whole words', () => {
    expect(found('nervepain')).toEqual(['nerve', 'pain']);
    expect(found('block age')).toEqual(['blockage']);
    expect(read('sleep or pain').words.map(({ typed }) => typed)).toEqual(['sleep', 'pain']);
  });

  it('finds words that are only begun, while somebody types, and mends none of them', () => {
    expect(found('neurop', { typing: true })).toEqual(['neuropathy']);
    expect(read('neurz', { typing: true }).mendedQuery).toBeUndefined();
  });
});
