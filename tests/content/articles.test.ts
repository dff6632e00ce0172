import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/lib/content-check/read-library.ts';
import { walk, type MdNode } from '../../src/lib/md-node.ts';
import { countReading, readingGrade, splitSentences, splitWords } from '../../src/lib/reading-grade.ts';
import { regionWords } from '../../src/lib/region-words.ts';
import { proseBlocks, scanArticle } from '../../src/lib/scan-article.ts';

const root = join(import.meta.dirname, '../..');
const { library } = readLibrary(join(root, 'content'), root);
const words = regionWords({ emergencyNumber: '911' }, { emergencyPlace: 'emergency room', primaryCare: 'primary care doctor', crisisName: 'crisis line' });
const pages = library.pages.filter(({ kind, id }) => kind === 'article' || id === 'urgent-help').map((page) => ({ id: page.id, kind: page.kind, tree: page.tree as MdNode, scan: scanArticle(page.tree as MdNode, words) }));
const articles = pages.filter(({ kind }) => kind === 'article');

describe.each(pages)('$id', ({ tree, scan }) => {
  it('reads at grade 7.5 or below', () => {
    expect(scan.grade).toBeLessThanOrEqual(7.5);
  });

  it('has 500 to 1,100 words', () => {
    expect(scan.words).toBeGreaterThanOrEqual(500);
    expect(scan.words).toBeLessThanOrEqual(1100);
  });

  it('keeps "In short" and its care cards at grade 5 or below', () => {
    const blocks = components(tree, ['KeyPoints', 'CareCard']).flatMap(proseBlocks);
    expect(readingGrade(countReading(blocks))).toBeLessThanOrEqual(5);
  });

  it('has no sentence above 25 words', () => {
    const long = proseBlocks(tree).flatMap(splitSentences).filter((sentence) => splitWords(sentence).length > 25);
    expect(long).toEqual([]);
  });

  it('rests on 5 claims or more', () => {
    expect(scan.claims.length).toBeGreaterThanOrEqual(5);
  });
});

describe.each(articles)('the article $id', ({ tree }) => {
  it('begins with "In short" and ends with questions to take along', () => {
    expect(components(tree, ['KeyPoints'])).toHaveLength(1);
    expect(components(tree, ['Ask'])).toHaveLength(1);
  });

  it('says what to do next', () => {
    expect(components(tree, ['Steps']).length).toBeGreaterThanOrEqual(1);
  });
});

it('reads at a median grade of 6 or below', () => {
  const grades = articles.map(({ scan }) => scan.grade).sort((a, b) => a - b);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(6);
});

it('treats every part of the source document on the page of claims people may hear', () => {
  const page = pages.find(({ id }) => id === 'nerve-block/claims-you-may-hear');
  const shown = components(page?.tree as MdNode, ['Statements']).map((node) => node.attributes?.[0]?.value);
  const parts = [...new Set(library.statements.map(({ data }) => data.part))];
  expect(shown.sort()).toEqual(parts.sort());
  expect(library.statements).toHaveLength(47);
});

function components(tree: MdNode, names: readonly string[]): MdNode[] {
  const found: MdNode[] = [];
  walk(tree, (node) => {
    if (names.includes(node.name ?? '')) found.push(node);
  });
  return found;
}
