import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/lib/search/answer.ts';
import { excerptOf, holdsWords } from '../../../src/lib/search/full-text-match.ts';
import { markWords } from '../../../src/lib/search/mark.ts';
import { nearestWords } from '../../../src/lib/search/nearest-words.ts';
import { rank } from '../../../src/lib/search/rank.ts';
import { understand } from '../../../src/lib/search/understand.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex();
const addresses = (query: string) => answer(query, index).pages.map(({ address }) => address);
const wordsOf = (query: string) => understand(query, index.lexicon, index).words;

describe('the answers of the small index', () => {
  it.each([
    ['cymbalta', '/medicines/'],
    ['nueropathy', '/neuropathy/'],
    ['tingling', '/neuropathy/'],
    ['could they amputate', '/amputation/'],
    ['help please cant sleep', '/sleep/'],
  ])('put the page for "%s" first', (query, address) => {
    expect(addresses(query)[0]).toBe(address);
  });

  it('name no page twice and are the same each time', () => {
    const first = addresses('nerve pain medicines neuropathy');
    expect(new Set(first).size).toBe(first.length);
    expect(addresses('nerve pain medicines neuropathy')).toEqual(first);
  });

  it('are none for words that are not there', () => {
    expect(addresses('xylophone')).toEqual([]);
    expect(addresses('')).toEqual([]);
  });

  it('put urgent help first where a danger sign is heard, and third where there is time', () => {
    expect(addresses('black toe and neuropathy')[0]).toBe('/urgent-help/');
    expect(addresses('gangreen')[0]).toBe('/urgent-help/');
    expect(addresses('blister nerve pain neuropathy')[2]).toBe('/urgent-help/');
    expect(addresses('black shoe foot neuropathy')[0]).not.toBe('/urgent-help/');
  });

  it('rank a page that answers more of the words above one that answers one of them twice over', () => {
    const posting = (page: number, weight: number) => ({ page, weight });
    const word = (postings: { page: number; weight: number }[]) => ({
      word: 'w',
      plain: 'w',
      key: 'w',
      letters: { word: 0, plain: 0, key: 0 },
      postings,
    });
    const asked = (postings: { page: number; weight: number }[]) => ({ typed: 'w', found: [word(postings)], mended: undefined });
    const ranked = rank({ words: [asked([posting(0, 40), posting(1, 25)]), asked([posting(1, 25)])], around: [] }, []);
    expect(ranked.map(({ page }) => page)).toEqual([1, 0]);
    expect(rank({ words: [asked([posting(0, 40), posting(1, 39)])], around: [] }, [0.5])[0]?.page).toBe(1);
    const between = rank({ words: [asked([posting(0, 40), posting(1, 39)])], around: [[posting(1, 9), posting(2, 81)]] }, []);
    expect(between.map(({ page }) => page)).toEqual([1, 0]);
  });
});

describe('a page that the full text offers', () => {
  it('counts only when it holds the words', () => {
    expect(holdsWords('Neuropathy and sleep.', wordsOf('neuropathic sleeping'))).toBe(true);
    expect(holdsWords('A page about something else.', wordsOf('xylophone'))).toBe(false);
    expect(holdsWords('Neuropathy.', wordsOf('neuropathy xylophone'))).toBe(false);
  });

  it('may miss one of three words that the site knows', () => {
    expect(holdsWords('Nerve pain.', wordsOf('nerve pain sleep'))).toBe(true);
    expect(holdsWords('Nerve.', wordsOf('nerve pain sleep'))).toBe(false);
  });

  it('is shown by the words around them', () => {
    const content = `${'one two '.repeat(40)}nerve pain at night ${'three four '.repeat(40)}`;
    expect(excerptOf(content, wordsOf('nerve pain'))).toMatch(/^… .*nerve pain at night.* …$/);
  });
});

it('marks the words that were looked for, in whatever form they stand', () => {
  const marked = markWords('Neuropathic pain, and sleep.', wordsOf('neuropathy'));
  expect(marked.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Neuropathic']);
  // What is not marked is one piece: a screen reader may stop after each.
  expect(marked.map(({ text }) => text)).toEqual(['Neuropathic', ' pain, and sleep.']);
});

it('offers near words only when they are near', () => {
  expect(nearestWords(wordsOf('ampyutayshun'), index.lexicon)).toEqual(['amputation']);
  expect(nearestWords(wordsOf('xylophone'), index.lexicon)).toEqual([]);
});
