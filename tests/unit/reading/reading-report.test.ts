import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/lib/content-check/read-library.ts';
import { formatReport } from '../../../src/lib/reading/format-report.ts';
import { readingContext } from '../../../src/lib/reading/reading-context.ts';
import { readingReport, type ReadingReport } from '../../../src/lib/reading/reading-report.ts';
import { fixtureText, withContentFolder } from '../../helpers/content-folder.ts';

const file = 'articles/why-it-hurts/numb-feet.mdx';
const frontMatter = /^---[\s\S]*?\n---\n/.exec(fixtureText(file))?.[0] ?? '';

/** The report of a page with this text. */
function reportOf(body: string): ReadingReport {
  return withContentFolder([{ file, write: `${frontMatter}\n${body}\n` }], (root) => {
    const { library } = readLibrary(join(root, 'content'), root);
    const page = library.pages.find(({ id }) => id === 'why-it-hurts/numb-feet');
    if (page === undefined) throw new Error('The fixture has no such page.');
    return readingReport(page, readingContext(library));
  });
}

const bodyLine = frontMatter.split('\n').length + 1;

describe('the reading report', () => {
  it('grades each section by itself and gives the line of its heading', () => {
    const { sections } = reportOf('The sun is up.\n\n## Why is that?\n\nUnfamiliar polysyllabic terminology intimidates many readers.');
    expect(sections.map(({ heading, line }) => [heading, line])).toEqual([
      ['Top of the page', 1],
      ['Why is that?', bodyLine + 2],
    ]);
    expect(sections[1]?.grade).toBeGreaterThan((sections[0]?.grade ?? 99) + 5);
  });

  it('finds a sentence above 25 words, with its line and length', () => {
    const long = `${'One '.repeat(25)}more.`;
    expect(reportOf(`Short.\n\n${long}`).longSentences).toEqual([{ line: bodyLine + 2, words: long, hint: '26 words' }]);
    expect(reportOf(`${'One '.repeat(24)}more.`).longSentences).toEqual([]);
  });

  it('counts what a region puts in place of a token', () => {
    expect(reportOf('Call [[emergency-number]] now.').words).toBe(3);
  });

  it('names plainer words', () => {
    expect(reportOf('Doctors utilize a cream.').hardWords).toEqual([{ line: bodyLine, words: 'utilize', hint: 'use' }]);
  });

  it('leaves alone words that our readers know', () => {
    expect(reportOf('It is very cold, and there is one type of shoe.').hardWords).toEqual([]);
  });

  it('finds words that sell', () => {
    expect(reportOf('A breakthrough.').sellingWords.map(({ words }) => words)).toEqual(['breakthrough']);
  });

  it('measures the share of passive sentences', () => {
    expect(reportOf('The foot was tested. The nurse tests it. You feel it. It helps.').passiveShare).toBe(25);
  });

  it('finds medical words and short forms that nothing explains', () => {
    expect(reportOf('You may need an arthroplasty or an MRI.').unexplained.map(({ words }) => words)).toEqual(['arthroplasty', 'MRI']);
  });

  it('takes a word as explained by the word list, or by brackets on the page', () => {
    expect(
      reportOf('Nerve damage is neuropathy. A new joint (arthroplasty) helps. CBT (a talking program) helps. CBT is long.').unexplained,
    ).toEqual([]);
  });

  it('finds a figure in a paragraph that holds no claim', () => {
    expect(reportOf('It takes 6 weeks.\n\nAsk 4 questions.').bareNumbers).toEqual([{ line: bodyLine, words: '6 weeks' }]);
    expect(reportOf('**In 36 people.** <Claim id="numb-claim">Some felt better.</Claim>').bareNumbers).toEqual([]);
  });

  it('is told in lines that an editor can follow', () => {
    const told = formatReport('content/a.mdx', reportOf('Doctors utilize 2 weeks of rest.'));
    expect(told).toContain(`line ${bodyLine}: utilize -> use`);
    expect(told).toContain(`line ${bodyLine}: 2 weeks`);
    expect(told).toContain('Words that sell: none');
  });
});
