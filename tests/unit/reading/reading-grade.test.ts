import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { MdNode } from '../../../src/lib/md-node.ts';
import { countReading, readingGrade, splitSentences, splitWords } from '../../../src/lib/reading/reading-grade.ts';
import { regionWords } from '../../../src/lib/region-words.ts';
import { proseBlocks, scanArticle } from '../../../src/lib/scan-article.ts';

const words = regionWords(
  { emergencyNumber: '911' },
  { emergencyNumber: 'help', emergencyPlace: 'ER', primaryCare: 'doctor', crisisName: 'line', crisisNumber: 'not known' },
);
const tree = (mdx: string) => mdxToMdast(mdx) as unknown as MdNode;

describe('the reading grade', () => {
  it('follows the formula of Kincaid: 0.39 x words per sentence + 11.8 x syllables per word - 15.59', () => {
    expect(readingGrade({ words: 100, sentences: 10, syllables: 140 })).toBe(4.8);
  });

  it('is 0 for no words', () => {
    expect(readingGrade(countReading([]))).toBe(0);
  });

  it('counts the end of a block as the end of a sentence', () => {
    expect(countReading(['A short heading', 'One. Two.']).sentences).toBe(3);
  });

  it('counts a numeral as one syllable', () => {
    expect(countReading(['1,000']).syllables).toBe(1);
  });

  it('does not break a sentence inside a number or an abbreviation', () => {
    expect(splitSentences('It was 3.5 in the U.S. at first.')).toEqual(['It was 3.5 in the U.S.', 'at first.']);
    expect(splitWords("don't stop, now")).toHaveLength(3);
  });
});

describe('reading an article', () => {
  it('finds paragraphs, list items, headings and table cells, and no front matter', () => {
    const mdx = '---\ntitle: x\n---\n\n## A heading\n\nOne *two* [three](/a/).\n\n- item\n\n| a | b |\n| - | - |\n| c | d |\n';
    expect(proseBlocks(tree(mdx))).toEqual(['A heading', 'One two three.', 'item', 'a', 'b', 'c', 'd']);
  });

  it('keeps a paragraph together that holds only claims', () => {
    expect(proseBlocks(tree('<Claim id="a">One.</Claim> <Claim id="b">Two.</Claim>\n'))).toEqual(['One. Two.']);
  });

  it('lists claims once, in order of first use', () => {
    const mdx = '<Claim id="b">One.</Claim>\n\n- <Claim id="a">Two.</Claim>\n- <Claim id="b">Three.</Claim>\n';
    expect(scanArticle(tree(mdx), words).claims).toEqual(['b', 'a']);
  });

  it("counts the region's words, not the tokens", () => {
    expect(scanArticle(tree('Call [[emergency-number]].\n'), words).blocks).toEqual(['Call 911.']);
  });
});
