import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { elementsIn } from '../../src/lib/weave/nodes-in.ts';
import { countReading, readingGrade, splitWords } from '../../src/lib/reading/reading-grade.ts';
import type { EqualityData } from '../../src/schemas/equality.ts';
import type { StandardData } from '../../src/schemas/standards.ts';
import { project } from '../helpers/build-site.ts';
import { attribute, idsOf, readBuilt, readPages } from '../helpers/read-site.ts';

const site = inject('realSite');
const page = readPages(site).find(({ address }) => address === '/nerve-block/is-it-right-for-me/');
if (page === undefined) throw new Error('The decision aid was not built.');
const { elements } = page;
const grid = elements.find((element) => attribute(element, 'className') === 'compare-table options');
const rows = elementsIn(grid as Element)
  .filter(({ tagName, children }) => tagName === 'tr' && children.some((cell) => cell.type === 'element' && cell.tagName === 'td'))
  .map((row) => ({ side: attribute(row, 'dataSide'), cells: elementsIn(row).filter(({ tagName }) => tagName === 'td') }));
const options = rows[0]?.cells.map((cell) => attribute(cell, 'dataLabel')) ?? [];

interface Claim {
  id: string;
  plain: string;
  detail: string;
  chances?: { groups: { count: number }[] }[];
}
const claims = new Map((JSON.parse(readBuilt(site, 'evidence.json')) as { claims: Claim[] }).claims.map((claim) => [claim.id, claim]));

describe('the decision aid', () => {
  it('answers every question for every choice', () => {
    expect(options).toHaveLength(6);
    expect(rows).toHaveLength(10);
    for (const { cells } of rows) {
      expect(cells.map((cell) => attribute(cell, 'dataLabel'))).toEqual(options);
      for (const cell of cells) expect(answer(cell).length).toBeGreaterThan(10);
    }
    expect(options[0]).toBe('Carry on as now');
  });

  it('rests every answer on a claim, or says that we do not know', () => {
    const bare = rows.flatMap(({ cells }) => cells).filter((cell) => !elementsIn(cell).some((inner) => attribute(inner, 'dataClaim')));
    for (const cell of bare) expect(answer(cell)).toMatch(/^We do not know/);
  });

  it('gives good and bad equal words', () => {
    for (const place of options.keys()) {
      const count = (side: string) =>
        rows.filter((row) => row.side === side).reduce((sum, { cells }) => sum + splitWords(answer(cells[place] as Element)).length, 0);
      const [good, bad] = [count('good'), count('bad')];
      expect(good, options[place]).toBeGreaterThan(20);
      expect(Math.abs(good - bad) / Math.max(good, bad), options[place]).toBeLessThanOrEqual(0.15);
    }
  });

  it('reads at grade 6 or below in every answer', () => {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      expect(readingGrade(countReading([answer(cell)])), answer(cell)).toBeLessThanOrEqual(6);
    }
  });

  it('takes every number from the ledger', () => {
    const told = elements.filter((element) => attribute(element, 'dataClaim') !== undefined);
    expect(told.length).toBeGreaterThan(60);
    const faults = told.flatMap((element) => {
      const claim = claims.get(attribute(element, 'dataClaim') ?? '');
      const known = numbersIn(
        `${claim?.plain ?? ''} ${claim?.detail ?? ''}`.replace(/ one /gi, ' 1 ').replace('24 months', '24 months (2 years)'),
      );
      const counts = (claim?.chances ?? []).flatMap(({ groups }) => groups.flatMap(({ count }) => [count, 100 - count]));
      return numbersIn(answer(element))
        .filter((number) => ![100, ...counts, ...known].includes(number))
        .map((number) => `${claim?.id ?? ''}: ${number} in "${answer(element)}"`);
    });
    expect(faults).toEqual([]);
  });

  it('draws each chance with a sentence and a table', () => {
    const figures = elements.filter((element) => attribute(element, 'className') === 'array');
    expect(figures).toHaveLength(6);
    for (const figure of figures) {
      const tags = elementsIn(figure).map(({ tagName }) => tagName);
      expect(tags).toEqual(expect.arrayContaining(['svg', 'figcaption', 'table']));
      expect(textOf(figure)).toMatch(/Out of 100 .+, about \d+ .+\. The other \d+ /);
    }
  });

  it('tells the time of each number, or that no source gives one', () => {
    // In the grid: each sentence with a count; below each picture: the last words.
    const counted = rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => elementsIn(cell).filter((inner) => attribute(inner, 'dataClaim') !== undefined))
      .map(answer)
      .filter((words) => words.includes('out of 100'));
    expect(counted.length).toBeGreaterThan(10);
    for (const words of counted) expect(words).toMatch(/\d (weeks?|months|years?)\b|\(no time given\)/);
    const figures = elements.filter((element) => attribute(element, 'className') === 'array');
    for (const figure of figures) {
      const caption = elementsIn(figure).find(({ tagName }) => tagName === 'figcaption');
      expect(answer(caption as Element)).toMatch(/Over what time: (\d+ (weeks?|months|years?)( to \d+ years)?|our sources do not say)\.$/);
    }
  });

  it('tells both sides of each number', () => {
    const told = rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => elementsIn(cell).filter((inner) => attribute(inner, 'dataClaim') !== undefined))
      .map((inner) => ({ words: answer(inner), chances: claims.get(attribute(inner, 'dataClaim') ?? '')?.chances ?? [] }))
      .filter(({ words }) => words.includes('out of 100'));
    expect(told.length).toBeGreaterThan(10);
    for (const { words, chances } of told) {
      const numbers = numbersIn(words);
      // Of the chances of the claim, the one that the sentence tells: all its counts, and what is left of 100 for each.
      const told = chances.filter(({ groups }) => groups.every(({ count }) => numbers.includes(count) && numbers.includes(100 - count)));
      expect(told.length, words).toBeGreaterThan(0);
    }
  });

  it('counts out of 100 each time, and over one time within a comparison', () => {
    const words = textOf(page.tree);
    expect(words.match(/\bout of (?!100\b)\d+/gi)).toBeNull();
    for (const figure of elements.filter((element) => attribute(element, 'className') === 'array')) {
      expect(textOf(figure).match(/Over what time/g)).toHaveLength(1);
    }
    expect(words).toContain('Times and people differ, so do not set one choice against another by its numbers.');
  });

  it('tells how life may be with each choice, or that nobody knows', () => {
    const place = rows.findIndex(({ cells }) => cells.some((cell) => answer(cell).includes('disturbs sleep')));
    const said = (rows[place]?.cells ?? []).map(answer);
    expect(said).toHaveLength(6);
    for (const words of said) expect(words).toMatch(/sleep|mood|daily life|^We do not know/);
    // Nobody knows for the 2 kinds of block. Where that changes, so must what is said of it in content/standards.yaml.
    expect(said.filter((words) => words.startsWith('We do not know'))).toHaveLength(2);
  });

  it('says what is known of who paid', () => {
    const text = textOf(page.tree);
    expect(text).toContain('This guide sells nothing and shows no advertising.');
    expect(text).toContain('name no company, clinic or grant that paid for it. That is no proof that nobody did.');
    const about = readPages(site).find(({ address }) => address === '/about/');
    expect(textOf(about?.tree ?? page.tree)).toContain('That is no proof that nobody did.');
  });

  it('says that no fair test has compared the choices', () => {
    expect(textOf(page.tree)).toContain('No fair test has compared all these choices,');
  });

  it('names the decision before any number', () => {
    const text = textOf(elements.find((element) => attribute(element, 'dataArticle') !== undefined) as Element);
    const places = [
      'You decide if you want it, now, later or not at all',
      'people in the United States',
      'Find out the cause first',
      'Ask if your arteries can be repaired',
      'No fair test',
      '100 had none 5 years later',
      'There are no wrong answers',
      'I lean to this.',
      'I still need to know this.',
      'These people decide with me.',
      'Print just my sheet',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('holds the questions of BRAN and Ask 3 word for word', () => {
    const sets = elements.filter((element) => attribute(element, 'className') === 'mine talk').flatMap(elementsIn);
    const said = sets.filter(({ tagName }) => tagName === 'li').map((item) => textOf(item).trim());
    expect(said).toEqual([
      'What are the Benefits?',
      'What are the Risks?',
      'What are the Alternatives?',
      'What if I do Nothing?',
      'What are my options?',
      'What are the pros and cons of each option for me?',
      'How do I get support to help me make a decision that is right for me?',
    ]);
  });

  it('says how sure we are of each choice', () => {
    for (const cell of rows.at(-1)?.cells ?? []) expect(answer(cell)).toMatch(/^(Not sure|Fairly sure)/);
  });

  it('says when it was made and when it will be checked again', () => {
    const review = elements.find((element) => attribute(element, 'className') === 'review');
    expect(textOf(review as Element)).toContain('November 25, 2026');
    expect(textOf(review as Element)).toContain('November 26, 2027');
  });
});

describe('the list of standards', () => {
  const sets = parse(readFileSync(join(project, 'content/standards.yaml'), 'utf8')) as StandardData[];
  const items = sets.flatMap((set) => set.items);

  it('holds every point, in 4 sets', () => {
    expect(sets.map(({ set, items: own }) => [set, own.length])).toEqual([
      ['qualifying', 6],
      ['certification', 6],
      ['numbers', 8],
      ['extras', 7],
    ]);
  });

  it('names a test that is there, or a judgment, for each', () => {
    for (const { words, met, test, name, judged } of items) {
      if (test === undefined) expect(judged, words).toBeDefined();
      else {
        expect(existsSync(join(project, test)), test).toBe(true);
        expect(readFileSync(join(project, test), 'utf8'), words).toContain(`'${name ?? ''}'`);
      }
      // What is missing is said, not hidden.
      if (met !== 'yes') expect(judged?.length, words).toBeGreaterThan(60);
    }
    expect(items.filter(({ met }) => met === 'no').map(({ words }) => words)).toEqual(['Users tested it before release.']);
  });

  it('leads to parts of the page that are there', () => {
    const ids = idsOf(page);
    expect(items.flatMap(({ where }) => (where === undefined || ids.includes(where) ? [] : [where]))).toEqual([]);
  });

  it('stands in public on the record of the page', () => {
    const record = readPages(site).find(({ address }) => address === '/about/quality/nerve-block/is-it-right-for-me/');
    const text = textOf(record?.tree ?? page.tree);
    for (const { words } of items) expect(text).toContain(words);
    // With it, how far it serves each group of people, and that nobody of them was asked.
    const groups = elementsIn(record?.tree as unknown as Element).filter(({ tagName }) => tagName === 'h3');
    const equality = parse(readFileSync(join(project, 'content/equality/nerve-block/is-it-right-for-me.yaml'), 'utf8')) as EqualityData;
    expect(equality.groups).toHaveLength(23);
    expect(groups.map((heading) => textOf(heading))).toEqual(expect.arrayContaining(equality.groups.map(({ group }) => group)));
    expect(text).toContain('asked nobody from any of these groups');
  });
});

/** The words of an answer, without the notes that open beside them. */
function answer(element: Element): string {
  const say = (node: Element['children'][number]): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || attribute(node, 'dataApparatus') !== undefined) return '';
    return node.children.map(say).join('');
  };
  return element.children.map(say).join('').replace(/\s+/g, ' ').trim();
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(([digits]) => {
    const number = Number(digits.replace(/,/g, ''));
    return [...new Set([number, Math.round(number)])];
  });
}
