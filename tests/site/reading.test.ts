import type { Element, Nodes } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { countReading, readingGrade, splitSentences, splitWords } from '../../src/lib/reading/reading-grade.ts';
import { attribute, readPages, type BuiltPage } from '../helpers/read-site.ts';

/** Elements that hold a sentence or more of their own. */
const blockTags = new Set(['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'figcaption', 'dt', 'dd', 'summary', 'caption']);

/**
 * Measures what readers get, not what authors wrote: components, glossary words and the region's words are in it. What
 * is not read through stands in data-apparatus and is left out, as others who measure the site will do.
 */
describe('the text of each article as it is built', () => {
  const articles = readPages(inject('realSite')).flatMap((page) => {
    const article = page.elements.find((element) => attribute(element, 'dataArticle') !== undefined);
    return article === undefined ? [] : [{ page, blocks: blocksIn(article) }];
  });
  const grades = articles.map(({ page, blocks }) => ({ page, grade: readingGrade(countReading(blocks)) }));
  const say = ({ page }: { page: BuiltPage }) => page.address;

  it('is there', () => {
    expect(articles.length).toBeGreaterThanOrEqual(38);
    for (const { page, blocks } of articles) expect(blocks.length, page.address).toBeGreaterThan(5);
  });

  it('reads at grade 6 or below in the middle, and never above 7', () => {
    const sorted = grades.map(({ grade }) => grade).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(6);
    expect(grades.filter(({ grade }) => grade > 7).map(say)).toEqual([]);
  });

  it('has no sentence above 25 words', () => {
    const long = articles.flatMap(({ page, blocks }) =>
      blocks
        .flatMap(splitSentences)
        .filter((sentence) => splitWords(sentence).length > 25)
        .map((sentence) => `${page.address} ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

/** The text of each block that is read through, inner blocks apart from outer ones. */
function blocksIn(element: Element): string[] {
  const blocks: string[] = [];
  const own = gather(element, blocks);
  return [own, ...blocks].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function gather(node: Nodes, blocks: string[]): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (attribute(node, 'dataApparatus') !== undefined || node.tagName === 'svg')) return '';
  const text = node.children.map((child) => gather(child, blocks)).join('');
  if (node.type !== 'element' || !blockTags.has(node.tagName)) return text;
  blocks.push(text);
  return '';
}
