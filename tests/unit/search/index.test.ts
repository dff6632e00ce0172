import { describe, expect, it } from 'vitest';
import { addWords, packPostings, packWords, readIndex } from '../../../src/lib/search/index-file.ts';
import { createLexicon } from '../../../src/lib/search/lexicon.ts';
import { learnWeights } from '../../../src/lib/search-index/learn-weights.ts';
import { listedSlips } from '../../../src/lib/search-index/listed-slips.ts';
import { mendAliases } from '../../../src/lib/search-index/mend-aliases.ts';
import { shorten } from '../../../src/lib/search-index/shorten.ts';
import { surfaceWords } from '../../../src/lib/search-index/surface-words.ts';
import { searchPage } from './small-index.ts';

describe('the small index', () => {
  it('comes out of its packing as it went in', () => {
    const words = ['a1c', 'abi', 'able', 'ablation', 'zap'];
    const postings = words.map((_, at) => [
      { page: at, weight: 36 },
      { page: 90 + at, weight: 1 },
    ]);
    const file = { pages: [], sections: [], priors: [], chatter: 'help', lists: {}, signs: [] };
    const { lexicon } = readIndex({ ...file, words: packWords(words), postings: postings.map(packPostings).join('\n') });
    expect(lexicon.words.map(({ word }) => word)).toEqual(words);
    expect(lexicon.words.map(({ postings: own }) => own)).toEqual(postings);
  });

  it('is whole with its second file: more words, and more pages of words it knew', () => {
    const file = {
      pages: [],
      sections: [],
      priors: [],
      chatter: '',
      lists: {},
      signs: [],
      words: packWords(['ankle', 'toe']),
      postings: '9A\n9B',
    };
    const index = addWords(readIndex(file), { extra: '1C\n', words: packWords(['heel']), postings: '4A', slips: 'hele heel' });
    expect(index.lexicon.byKey.get('ankl')?.postings).toEqual([
      { page: 0, weight: 81 },
      { page: 2, weight: 1 },
    ]);
    expect(index.lexicon.words.map(({ word }) => word)).toEqual(['ankle', 'toe', 'heel']);
    expect(index.lexicon.slips.map(({ typed, meant }) => [typed.word, meant.word])).toEqual([['hele', 'heel']]);
  });

  it('learns which of two words tells pages apart', () => {
    const pages = [
      searchPage('/a/', 'Nerve pain', { aliases: ['pain that burns', 'nerve pain at night'] }),
      searchPage('/b/', 'Sleep with pain', { aliases: ['awake with pain', 'pain and sleep at night'] }),
      searchPage('/c/', 'Shoes', { aliases: ['shoes that hurt'] }),
    ];
    const { weights, counts } = learnWeights(pages, [['awake', 'sleepless']], () => false);
    expect(weights.get('nerv')?.get(0)).toBeGreaterThan(weights.get('pain')?.get(0) ?? 0);
    expect(weights.get('nerv')?.has(1)).toBe(false);
    expect(weights.get('sleples')?.get(1)).toBeGreaterThan(0);
    expect(counts.get('pain')).toBe(6);
  });

  it('learns what words that are passed over tell, and keeps them apart from the others', () => {
    const pages = [
      searchPage('/a/', 'Nerve block', { aliases: ['how does a block work', 'how is the block done'] }),
      searchPage('/b/', 'Risks', { aliases: ['can a block harm', 'can the block fail'] }),
      searchPage('/c/', 'Shoes'),
    ];
    const { weights } = learnWeights(pages, [], (word) => ['how', 'can', 'the', 'a', 'is', 'does'].includes(word));
    expect(weights.get('~how')?.get(0)).toBeGreaterThan(weights.get('~how')?.get(1) ?? 0);
    expect(weights.get('~can')?.get(1)).toBeGreaterThan(weights.get('~can')?.get(0) ?? 0);
    expect(weights.has('how')).toBe(false);
  });

  it('takes words that are passed over from both files, and never for words to look for', () => {
    const file = {
      pages: [],
      sections: [],
      priors: [],
      chatter: '',
      lists: {},
      signs: [],
      words: packWords(['toe', '~which']),
      postings: '9A\n4B',
    };
    const index = addWords(readIndex(file), { extra: '\n4C', words: packWords(['heel', '~how']), postings: '9A\n9C', slips: '' });
    expect(index.lexicon.words.map(({ word }) => word)).toEqual(['toe', 'heel']);
    expect(index.around.get('which')?.map(({ page }) => page)).toEqual([1, 2]);
    expect(index.around.get('how')?.map(({ page }) => page)).toEqual([2]);
    expect(index.isChatter('which')).toBe(true);
  });

  it('learns the same twice', () => {
    const pages = [searchPage('/a/', 'Nerve pain'), searchPage('/b/', 'Sleep')];
    expect(learnWeights(pages, [], () => false)).toEqual(learnWeights(pages, [], () => false));
  });

  it('takes from the glossary the misspellings that it would not mend by itself, word by word', () => {
    const lexicon = createLexicon(['charcot', 'foot', 'ulcer', 'sharp'].map((word) => ({ word, postings: [] })));
    const term = {
      slug: 'x',
      names: ['Charcot foot', 'Charcot arthropathy', 'CNO'],
      misspelled: ['Sharko foot', 'charco foot', 'sharp foot'],
    };
    const other = { slug: 'y', names: ['foot ulcer', 'ulcer', 'DFU'], misspelled: ['ulser', 'a foot that ulcers'] };
    expect([...listedSlips([term, other], lexicon)]).toEqual([['sharko', 'charcot']]);
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
