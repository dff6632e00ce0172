import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { lengthInGsm7, outsideGsm7 } from '../../src/lib/gsm7.ts';
import { plainPunctuation } from '../../src/lib/plain-punctuation.ts';
import { isInside } from '../helpers/elements.ts';
import { attribute, listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';

interface ArticleRow {
  url: string;
  short: string | null;
  section: string | null;
  id: string;
}

describe.each([inject('realSite'), inject('fixtureSite')])('the leaflets as plain text of the $name site', (site) => {
  const pages = readPages(site);
  const rows = (JSON.parse(readBuilt(site, 'articles.json')) as ArticleRow[]).filter(
    ({ section, id }) => section !== null || id === 'urgent-help',
  );
  const leaflets = rows.map(({ url, short }) => {
    const number = /\/r\/(\d+)\/$/.exec(short ?? '')?.[1] ?? 'none';
    const page = pages.find(({ address }) => site.origin + address === url) as BuiltPage;
    return { number, page, url, short: short ?? '', text: readBuilt(site, `r/${number}.txt`) };
  });

  it('are there for each article and for urgent help, and for nothing else', () => {
    expect(leaflets.length).toBeGreaterThan(3);
    expect(listFiles(site.dir, '.txt').filter((file) => file.startsWith('r/'))).toEqual(
      leaflets.map(({ number }) => `r/${number}.txt`).sort(),
    );
  });

  it('hold no tag, no entity and no sign that a keyboard lacks but the degree', () => {
    const odd = leaflets.flatMap(({ number, text }) =>
      text.match(/<\/?[a-z]|&[a-z#]\w*;|[“”‘’–—…\u00a0]|\[\[|undefined/gi)?.map((sign) => `${number}: ${sign}`),
    );
    expect(odd.filter(Boolean)).toEqual([]);
  });

  it('have no line above 72 letters but an address, and none that ends in a space', () => {
    const lines = leaflets.flatMap(({ number, text }) => text.split('\n').map((line) => ({ number, line })));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(({ line }) => line.length > 72 && !/^\s*https:\S+$/.test(line))).toEqual([]);
    expect(lines.filter(({ line }) => /\s$/.test(line))).toEqual([]);
  });

  it('say every claim of their page, its figures too', () => {
    const faults = leaflets.flatMap(({ number, page, text }) => {
      const flat = flatten(text);
      return page.elements
        .filter((element) => attribute(element, 'dataClaim') !== undefined)
        .filter((element) => !isInside(page, element, (parent) => attribute(parent, 'dataApparatus') !== undefined))
        .map((element) => flatten(readText(element)))
        .filter((claim) => !flat.includes(claim))
        .map((claim) => `${number}: ${claim}`);
    });
    expect(faults).toEqual([]);
    const figures = leaflets
      .flatMap(({ page }) => page.elements)
      .filter((element) => attribute(element, 'dataClaim') && /\d/.test(textOf(element)));
    expect(figures.length).toBeGreaterThan(2);
  });

  it('name each care card by its word, in the order of the page', () => {
    const words: Record<string, string> = { emergency: '*** EMERGENCY ***', urgent: '*** TODAY ***', soon: '*** PLANNED ***' };
    const faults = leaflets.filter(({ page, text }) => {
      const cards = page.elements.flatMap((element) => attribute(element, 'dataUrgency') ?? []).map((level) => words[level]);
      return JSON.stringify(text.match(/^\*\*\* \w+ \*\*\*$/gm) ?? []) !== JSON.stringify(cards);
    });
    expect(faults.map(({ number }) => number)).toEqual([]);
    expect(leaflets.some(({ text }) => text.includes('*** EMERGENCY ***'))).toBe(true);
  });

  it('say at their end which leaflet and version they are, who checked them, and where to look', () => {
    for (const { number, page, text, short, url } of leaflets) {
      const end = text.slice(text.lastIndexOf('About this leaflet'));
      const [, version = ''] = new RegExp(`, leaflet ${number}, version (\\d+), \\w+ \\d+, \\d{4}\\.`).exec(flatten(end)) ?? [];
      expect(version, number).not.toBe('');
      expect(end).toContain(`\n${short}\n`);
      expect(end).toContain(`\n${short}${version}/\n`);
      if (page.html.includes('id="sources"')) expect(end).toContain(`\n${url}#sources\n`);
      expect(flatten(end)).toMatch(/Not yet checked by a clinician\.|Checked by /);
    }
  });
});

describe('the ready words for staff', () => {
  const site = inject('realSite');
  const page = readPages(site).find(({ address }) => address === '/for-clinics/') as BuiltPage;
  const details = page.elements.filter((element) => /^leaflet-\d+$/.test(attribute(element, 'id') ?? ''));

  it('are there for each plain-text leaflet, with a link to it and to its form for frames', () => {
    const texts = listFiles(site.dir, '.txt').filter((file) => file.startsWith('r/'));
    expect(details.map((element) => `r/${attribute(element, 'id')?.slice('leaflet-'.length)}.txt`).sort()).toEqual(texts);
    expect(texts.map((file) => file.replace(/\D/g, '')).filter((number) => !page.html.includes(`href="/embed/${number}/"`))).toEqual([]);
  });

  it('hold a text message that goes out as one, with who sends it and the short address at its end', () => {
    const lines = page.elements.filter((element) => attribute(element, 'dataCopy') !== undefined).map((line) => textOf(line).trim());
    const messages = lines.filter((line) => line.startsWith('Steady Steps: '));
    expect(messages).toHaveLength(details.length);
    expect(messages.filter((text) => lengthInGsm7(text) > 160 || outsideGsm7(text).length > 0)).toEqual([]);
    expect(messages.filter((text) => !/ example\.org\/r\/\d+\/$/.test(text))).toEqual([]);
    expect(lines.filter((line) => /\/[.,;:!?]/.test(line))).toEqual([]);
    const addresses = lines.flatMap((line) => /example\.org\/\S+/.exec(line) ?? []);
    expect(addresses.filter((address) => address.length > 40)).toEqual([]);
  });
});

describe.each([inject('realSite'), inject('fixtureSite')])('the pages for frames of the $name site', (site) => {
  const pages = readPages(site);
  const framed = pages.filter(({ route }) => route === embedRoute);

  it('name the page they show as the one that counts, and stay out of search engines', () => {
    const addresses = new Set(pages.filter(({ route }) => route !== embedRoute).map(({ address }) => site.origin + address));
    const faults = framed.filter(({ elements }) => {
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      const robots = elements.find((element) => attribute(element, 'name') === 'robots');
      return !addresses.has(attribute(canonical as never, 'href') ?? '') || attribute(robots as never, 'content') !== 'noindex';
    });
    expect(framed.length).toBeGreaterThan(3);
    expect(faults.map(({ file }) => file)).toEqual([]);
    expect(framed.filter(({ html }) => html.includes('data-pagefind-body')).map(({ file }) => file)).toEqual([]);
  });

  it('say first and last where they come from, with a link, the short address and how far they were checked', () => {
    const faults = framed.filter(({ tree, elements, file }) => {
      const number = file.replace(/\D/g, '');
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      const home = (attribute(canonical as never, 'href') ?? '').slice(site.origin.length);
      const [first, last] = ['header', 'footer'].map((name) => elements.find(({ tagName }) => tagName === name));
      return (
        ![first, last].every(
          (part) =>
            part !== undefined &&
            readText(part).includes(`${site.origin.slice('https://'.length)}${site.base}r/${number}/`) &&
            elements.some(
              (link) => attribute(link, 'href') === home && link.tagName === 'a' && part.children.some((child) => holds(child, link)),
            ) &&
            /clinician|Checked by/i.test(readText(part)),
        ) || tree.children.length === 0
      );
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it('have no header, search or menu of the site, and open links in the whole window', () => {
    expect(framed.filter(({ html }) => /<form|<nav|class="top"/.test(html)).map(({ file }) => file)).toEqual([]);
    expect(framed.filter(({ html }) => !html.includes('<base target="_top">')).map(({ file }) => file)).toEqual([]);
    const inside = framed.flatMap(({ elements }) =>
      elements.filter((link) => link.tagName === 'a' && attribute(link, 'href')?.startsWith('#')),
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((link) => attribute(link, 'target') !== '_self')).toEqual([]);
  });
});

function holds(node: { type: string; children?: unknown[] }, wanted: unknown): boolean {
  return node === wanted || (node.children ?? []).some((child) => holds(child as never, wanted));
}

/** What is read of an element: without notes and marks, in plain signs. */
function readText(element: Parameters<typeof textOf>[0]): string {
  if (element.type === 'text') return element.value;
  if (!('children' in element)) return '';
  if (element.type === 'element' && attribute(element, 'dataApparatus') !== undefined) return '';
  return element.children.map((child) => readText(child)).join('');
}

function flatten(text: string): string {
  return plainPunctuation(text)
    .replace(/^- /gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .replace(/([?!])\./g, '$1')
    .trim();
}
