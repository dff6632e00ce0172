import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { elementsIn } from '../../src/lib/weave/nodes-in.ts';
import { attribute, readPages } from '../helpers/read-site.ts';

describe.each([inject('realSite'), inject('fixtureSite')])('the pictures of chances on the $name site', (site) => {
  const figures = readPages(site)
    .filter(({ route }) => route === '[section]/[slug].astro')
    .flatMap(({ address, elements }) =>
      elements.filter((element) => attribute(element, 'className') === 'array').map((figure) => ({ address, ...readFigure(figure) })),
    );

  it('are there', () => {
    expect(figures.length).toBeGreaterThanOrEqual(2);
  });

  it('say one number in the head, the drawing, the spoken words, the sentence and the table', () => {
    for (const { address, heads, drawn, spoken, sentence, rows } of figures) {
      expect(heads.length, address).toBeGreaterThan(0);
      expect(drawn, address).toEqual(heads);
      expect(spoken, address).toEqual(heads.map((count) => [count, 100 - count]));
      expect(sentence, address).toEqual(heads.flatMap((count) => [100, count, 100 - count]));
      expect(rows, address).toEqual([heads, heads.map((count) => 100 - count)]);
    }
  });
});

it('follow the ledger: a count that was changed there is changed in all of them', () => {
  const site = inject('fixtureSite');
  const claims = parse(readFileSync(join(site.contentDir, 'evidence/claims/nerves.yaml'), 'utf8')) as {
    chances?: { id: string; groups: { count: number }[] }[];
  }[];
  const counts = claims.flatMap(({ chances }) => chances ?? []).map(({ groups }) => groups.map(({ count }) => count));
  // tests/helpers/fixture-content.ts changed it from 20.
  expect(counts[0]).toEqual([37]);
  const page = readPages(site).find(({ address }) => address.endsWith('/everyday-care/kitchen-sink/'));
  const shown = page?.elements.filter((element) => attribute(element, 'className') === 'array').map((figure) => readFigure(figure).heads);
  expect(shown?.sort()).toEqual(counts.sort());
});

/** Every number of a picture, from each of its forms. */
function readFigure(figure: Element) {
  const all = elementsIn(figure);
  const named = (tagName: string) => all.filter((element) => element.tagName === tagName);
  const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
  const caption = named('figcaption')
    .flatMap(elementsIn)
    .find((element) => attribute(element, 'dataClaim') !== undefined);
  return {
    heads: all.filter((element) => attribute(element, 'className') === 'array-big').map((head) => numbers(textOf(head))[0] ?? NaN),
    drawn: named('svg')
      .filter((svg) => attribute(svg, 'role') === 'img')
      .map((svg) => countFilled(elementsIn(svg))),
    // "100 footprints. Real injection: 84 had relief after 1 week, 16 did not.": the first number after the colon, and that after the comma.
    spoken: named('svg')
      .filter((svg) => attribute(svg, 'role') === 'img')
      .map((svg) =>
        (attribute(svg, 'ariaLabel') ?? '')
          .split(/[:,] (?=\d+ )/)
          .slice(1)
          .map((part) => numbers(part)[0]),
      ),
    sentence: [...textOf(caption ?? figure).matchAll(/(?:Out of|about|The other) (\d+) /g)].map(([, digits]) => Number(digits)),
    rows: named('tbody')
      .flatMap(elementsIn)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) =>
        elementsIn(row)
          .filter(({ tagName }) => tagName === 'td')
          .map((cell) => Number(textOf(cell))),
      ),
  };
}

/** How many of 100 shapes the filled areas cover, at 20 by 20 each. */
function countFilled(rects: readonly Element[]): number {
  return rects
    .filter((rect) => attribute(rect, 'fill') === 'url(#unit-on)')
    .reduce((sum, rect) => sum + (Number(attribute(rect, 'width')) * Number(attribute(rect, 'height'))) / 400, 0);
}
