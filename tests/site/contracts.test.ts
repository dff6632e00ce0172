import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, readBuilt, readPages, valuesOf } from '../helpers/read-site.ts';
import { hasClass, isInside } from '../helpers/elements.ts';

interface ArticleRow {
  id: string;
  url: string;
  short: string;
  topics: string[];
  readingGrade: number;
}

const sites = [inject('realSite'), inject('fixtureSite')];
const fieldTypes = {
  id: 'string',
  url: 'string',
  short: 'string',
  title: 'string',
  description: 'string',
  section: 'string',
  topics: 'object',
  language: 'string',
  words: 'number',
  readingGrade: 'number',
  updated: 'string',
  review: 'object',
};

describe.each(sites)('what other software relies on in the $name site', (site) => {
  const pages = readPages(site);
  const articles = pages.filter(({ route }) => route === '[section]/[slug].astro' || route === '[...page].astro');
  const rows = JSON.parse(readBuilt(site, 'articles.json')) as ArticleRow[];

  it('marks the text of each article with its id, inside main', () => {
    const faults = articles.filter((page) => {
      const marked = page.elements.filter((element) => attribute(element, 'dataArticle') !== undefined);
      const [article] = marked;
      const id = page.address.slice(site.base.length, -1);
      return (
        marked.length !== 1 ||
        article?.tagName !== 'article' ||
        attribute(article, 'dataArticle') !== id ||
        !isInside(page, article, ({ tagName }) => tagName === 'main')
      );
    });
    expect(articles.length).toBeGreaterThan(3);
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it('sets apart what is not to be read through: contents, notes, sources, review line', () => {
    const apparatus = ['toc', 'note', 'refs', 'review', 'pn', 'crumb', 'minutes'];
    const faults = articles.flatMap((page) =>
      page.elements
        .filter((element) => apparatus.some((name) => hasClass(element, name)))
        .filter(
          (element) =>
            attribute(element, 'dataApparatus') === undefined &&
            !isInside(page, element, (parent) => attribute(parent, 'dataApparatus') !== undefined),
        )
        .map(({ properties }) => `${page.file}: .${String(properties['className'])}`),
    );
    expect(faults).toEqual([]);
  });

  it('marks uses of glossary words by slugs that have a page', () => {
    const slugs = new Set(pages.filter(({ route }) => route === 'glossary/[term].astro').map(({ file }) => file.split('/')[1]));
    const used = pages.flatMap((page) => valuesOf(page, 'dataTerm').map((slug) => ({ page, slug })));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ slug }) => !slugs.has(slug)).map(({ page, slug }) => `${page.file}: ${slug}`)).toEqual([]);
  });

  it('marks care cards by one of three levels of urgency', () => {
    const levels = pages.flatMap((page) => valuesOf(page, 'dataUrgency'));
    expect(new Set(levels)).toEqual(new Set(['emergency', 'urgent', 'soon'].filter((level) => levels.includes(level))));
    const cards = pages.flatMap((page) => page.elements.filter((element) => hasClass(element, 'care')));
    expect(cards.length).toBe(levels.length);
    expect(cards.length).toBeGreaterThan(2);
  });

  it('lists its pages in articles.json in the agreed shape', () => {
    const faults = rows.flatMap((row) => {
      const found = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? 'string' : typeof value]));
      return JSON.stringify(found) === JSON.stringify(fieldTypes) ? [] : [`${row.id}: ${JSON.stringify(found)}`];
    });
    expect(faults).toEqual([]);
  });

  it('lists every article and every page that serves a topic in articles.json, at addresses that are there', () => {
    const listed = rows.map(({ url }) => url.slice(site.origin.length));
    const mustBe = pages.filter(({ route }) => route === '[section]/[slug].astro').map(({ address }) => address);
    expect(mustBe.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed).toContain(`${site.base}urgent-help/`);
    const there = new Set(pages.map(({ address }) => site.origin + address));
    expect(rows.flatMap(({ url, short }) => [url, short]).filter((address) => !there.has(address))).toEqual([]);
  });

  it('gives every page in articles.json topics from the list of topics', () => {
    const known = new Set((parse(readFileSync(join(site.contentDir, 'topics.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id));
    expect(rows.filter(({ topics }) => topics.length === 0).map(({ id }) => id)).toEqual([]);
    expect(rows.flatMap(({ id, topics }) => topics.filter((topic) => !known.has(topic)).map((topic) => `${id}: ${topic}`))).toEqual([]);
  });
});

describe('the search page', () => {
  it.each(sites)('of the $name site has the agreed markup', (site) => {
    const page = readPages(site).find(({ route }) => route === 'search.astro');
    const wrapper = page?.elements.find((element) => attribute(element, 'dataSearch') !== undefined);
    expect(wrapper && attribute(wrapper, 'dataState')).toBe('idle');
    for (const [name, tagName] of [
      ['dataSearchResults', 'ol'],
      ['dataSearchUrgent', 'div'],
    ] as const) {
      const part = page?.elements.find((element) => attribute(element, name) !== undefined);
      expect(part?.tagName).toBe(tagName);
      expect(page && part && isInside(page, part, (parent) => parent === wrapper)).toBe(true);
    }
  });
});

describe('the reading level', () => {
  const grades = (JSON.parse(readBuilt(inject('realSite'), 'articles.json')) as ArticleRow[]).filter(({ url }) => !url.includes('/about/'));

  it('of each page is grade 7.5 or less', () => {
    expect(grades.filter(({ readingGrade }) => readingGrade > 7.5).map(({ id, readingGrade }) => `${id}: ${readingGrade}`)).toEqual([]);
  });

  it('of the middle page is grade 6 or less', () => {
    const sorted = grades.map(({ readingGrade }) => readingGrade).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(6);
  });
});
