import { describe, expect, it } from 'vitest';
import { packPostings, packWords, readIndex } from '../../../src/lib/search/index-file.ts';
import { mendAliases } from '../../../src/lib/search-index/mend-aliases.ts';
import { shorten } from '../../../src/lib/search-index/shorten.ts';
import { surfaceWords } from '../../../src/lib/search-index/surface-words.ts';
import { scaleByRarity, weighWords } from '../../../src/lib/search-index/word-weights.ts';
import { searchPage } from './small-index.ts';

describe('the small index', () => {
  it('comes out of its packing as it went in', () => {
    const words = ['a1c', 'abi', 'able', 'ablation', 'zap'];
    const postings = words.map((_, at) => [
      { page: at, weight: 81 },
      { page: 90 + at, weight: 1 },
    ]);
    const file = { pages: [], sections: [], priors: [], chatter: 'help', lists: {}, signs: [] };
    const { lexicon } = readIndex({ ...file, words: packWords(words), postings: postings.map(packPostings).join('\n') });
    expect(lexicon.words.map(({ word }) => word)).toEqual(words);
    expect(lexicon.words.map(({ postings: own }) => own)).toEqual(postings);
  });

  it('weighs a word in a title above the same word in the text, and a rare word above a common one', () => {
    const pages = [
      searchPage('/a/', 'Nerve pain'),
      searchPage('/b/', 'Sleep', { body: ['Nerve pain is pain.'] }),
      searchPage('/c/', 'Pain'),
    ];
    const weights = scaleByRarity(
      weighWords(pages, () => false),
      pages.length,
    );
    expect(weights.get('nerv')?.get(0)).toBeGreaterThan(weights.get('nerv')?.get(1) ?? Infinity);
    expect(weights.get('nerv')?.get(0)).toBeGreaterThan(weights.get('pain')?.get(0) ?? Infinity);
  });

  it('learns no misspelling as a word', () => {
    const pages = [
      searchPage('/a/', 'Neuropathy', { aliases: ['nueropathy feet'] }),
      searchPage('/b/', 'Shoes', { aliases: ['sock marks'] }),
    ];
    const [first, second] = mendAliases(pages, ['feet']);
    expect(first?.fields.aliases).toEqual(['neuropathy feet']);
    expect(second?.fields.aliases).toEqual(['sock marks']);
  });

  it('shows a word as it is mostly written', () => {
    expect(surfaceWords(['Ulcers ulcer', 'an ulcer']).get('ulcer')).toBe('ulcer');
  });
});

describe('a description cut short', () => {
  it('is left alone when it is short', () => {
    expect(shorten('Short.')).toBe('Short.');
  });

  it('ends after a clause or a word', () => {
    expect(shorten(`${'word '.repeat(12)}clause, ${'more '.repeat(12)}`)).toBe(`${'word '.repeat(12)}clause …`);
    expect(shorten('word '.repeat(40))).toMatch(/word …$/);
  });
});
