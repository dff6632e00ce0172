import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { joinBlocks, textOfTree } from '../../../src/lib/plain-text/text-of-tree.ts';
import { hang, underline, wrap } from '../../../src/lib/plain-text/wrap.ts';
import { createTranslate } from '../../../src/lib/strings.ts';
import { stringsSchema } from '../../../src/schemas/strings.ts';

const t = createTranslate(stringsSchema.parse(parse(readFileSync('content/strings/en.yaml', 'utf8'))));
const textOf = (html: string, width?: number) => joinBlocks(textOfTree(fromHtml(html, { fragment: true }), t, width));

describe('the plain text of a page', () => {
  it('underlines headings and keeps sentences whole, without notes and marks', () => {
    const html = `<h2 id="a">Why <b>now</b>?</h2><p>It <button class="term">hurts</button><span popover data-apparatus>a note</span> at
      night<span class="nb">.<button class="sure"><svg></svg></button></span></p>`;
    expect(textOf(html)).toBe('Why now?\n--------\n\nIt hurts at night.');
  });

  it('writes lists with hanging lines, numbered where they are', () => {
    expect(textOf('<ul><li>one two three four</li><li>five</li></ul><ol><li>a</li><li>b</li></ol>', 12)).toBe(
      '- one two\n  three four\n- five\n\n1. a\n2. b',
    );
    expect(textOf('<ul><li><p>a</p><p>b</p></li><li>c</li></ul>')).toBe('- a\n\n  b\n\n- c');
  });

  it('tells a care card by its word in capitals and moves it in', () => {
    const html = `<section class="care" data-urgency="urgent"><p class="care-tag" aria-hidden="true">Today</p>
      <h3><span class="vh">Urgent advice: </span>Call today if:</h3><ul><li>it is hot</li></ul></section><p>After.</p>`;
    expect(textOf(html)).toBe('*** TODAY ***\n\n    Call today if:\n\n    - it is hot\n\nAfter.');
  });

  it('tells a table row by row, each cell with the name of its column', () => {
    const html = `<figure class="compare-table"><figcaption><b>Two ways</b></figcaption><table><thead><tr><th></th><th>Shoes</th></tr></thead>
      <tbody><tr><th>Where?</th><td data-label="Shoes">Indoors</td></tr></tbody></table></figure>`;
    expect(textOf(html)).toBe('Two ways\n\nWhere?\n- Shoes: Indoors');
  });

  it('tells a drawing by its caption and a chance by its sentence', () => {
    expect(textOf('<figure class="fig"><svg><title>t</title></svg><figcaption>A foot.</figcaption></figure>')).toBe('Picture: A foot.');
    const array = '<figure class="array"><p>20 of 100</p><svg aria-label="x"></svg><figcaption>About 20 did.</figcaption></figure>';
    expect(textOf(array)).toBe('About 20 did.');
  });

  it('says lesser headings as a line of their own', () => {
    expect(textOf('<section class="do"><h3>Do</h3><ul><li>rest</li></ul></section><h3>"It heals."</h3>')).toBe(
      'Do:\n\n- rest\n\n"It heals."',
    );
  });

  it('has quotes, dashes and full stops as a keyboard has them', () => {
    expect(textOf('<p>“It’s” 5–6&nbsp;mm &amp; <a href="/x/">Does it work?</a>.</p>')).toBe('"It\'s" 5-6 mm & Does it work?');
  });
});

describe('lines', () => {
  it('break between words and leave an address whole', () => {
    expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
    expect(wrap('go https://example.org/r/15/ now', 10)).toEqual(['go', 'https://example.org/r/15/', 'now']);
    expect(wrap('  ')).toEqual([]);
  });

  it('hang below the text of their mark', () => {
    expect(hang(['a', '', 'b'], '1. ')).toEqual(['1. a', '', '   b']);
  });

  it('are as long below a heading as its longest line', () => {
    expect(underline('Why?', '=')).toEqual(['Why?', '====']);
  });
});
