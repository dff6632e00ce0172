import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/lib/content-check/read-library.ts';
import { walk, type MdNode } from '../../src/lib/md-node.ts';
import { readingContext } from '../../src/lib/reading/reading-context.ts';
import { countReading, readingGrade } from '../../src/lib/reading/reading-grade.ts';
import { readingReport } from '../../src/lib/reading/reading-report.ts';
import { proseBlocks, scanArticle } from '../../src/lib/scan-article.ts';

const root = join(import.meta.dirname, '../..');
const { library } = readLibrary(join(root, 'content'), root);
const context = readingContext(library);
/** Pages a patient or a nurse reads through; those about the guide itself are held to the same words but not to the length. */
const pages = library.pages
  .filter(({ data }) => data.draft !== true)
  .map((page) => ({
    id: page.id,
    kind: page.kind,
    isAbout: /^(about($|\/)|for-clinics\/)/.test(page.id),
    tree: page.tree,
    scan: scanArticle(page.tree, context.regionWords),
    report: readingReport(page, context),
  }));
const guidance = pages.filter(({ isAbout }) => !isAbout);
const articles = pages.filter(({ kind }) => kind === 'article');

describe.each(pages)('$id', ({ tree, report }) => {
  it('reads at grade 7 or below, and no section above 8', () => {
    expect(report.grade).toBeLessThanOrEqual(7);
    expect(report.sections.filter(({ grade }) => grade > 8)).toEqual([]);
  });

  it('has no sentence above 25 words', () => {
    expect(report.longSentences).toEqual([]);
  });

  it('says it in plainer words where the word list knows one', () => {
    expect(report.hardWords).toEqual([]);
  });

  it('has no words that sell', () => {
    expect(report.sellingWords).toEqual([]);
  });

  it('explains its medical words and short forms, here or in the word list', () => {
    expect(report.unexplained).toEqual([]);
  });

  it('gives no number without a claim', () => {
    expect(report.bareNumbers).toEqual([]);
  });

  it('says who does what: at most 20 of 100 sentences are passive', () => {
    expect(report.passiveShare).toBeLessThanOrEqual(20);
  });

  it('keeps "In short" and its care cards at grade 5 or below', () => {
    const blocks = components(tree, ['KeyPoints', 'CareCard']).flatMap(proseBlocks);
    expect(readingGrade(countReading(blocks))).toBeLessThanOrEqual(5);
  });
});

describe.each(guidance)('the page $id', ({ scan }) => {
  it('has 500 to 1,100 words', () => {
    expect(scan.words).toBeGreaterThanOrEqual(500);
    expect(scan.words).toBeLessThanOrEqual(1100);
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
