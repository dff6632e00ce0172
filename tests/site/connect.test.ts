import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { KnowledgeResponse } from '../../src/lib/connect/knowledge-response.ts';
import type { CodesData } from '../../src/schemas/codes.ts';
import { attribute, listFiles, readBuilt, readPages, valuesOf } from '../helpers/read-site.ts';

interface CodeRow {
  system: string;
  oid: string;
  code: string;
  display: string;
  pages: string[];
}

interface CodeFile extends Omit<CodeRow, 'pages'> {
  match: string;
  url: string;
  urgent: string | null;
  pages: { title: string; url: string; summary: string; language: string; review: { lastChecked: string; reviewedBy: string[] } }[];
}

describe.each([inject('realSite'), inject('fixtureSite')])('the look-up by code of the $name site', (site) => {
  const pages = readPages(site);
  const files = new Set(listFiles(site.dir));
  const home = site.origin + site.base;
  const content = parse(readFileSync(join(site.contentDir, 'codes.yaml'), 'utf8')) as CodesData;
  const json = <T>(file: string) => JSON.parse(readBuilt(site, file)) as T;
  const codes = json<CodeRow[]>('connect/codes.json');
  const families = json<CodeRow[]>('connect/families.json');
  const all = [...codes, ...families];
  const pageAt = (address: string) => pages.find((page) => site.origin + page.address === address);
  const nameOf = ({ system, code }: { system: string; code: string }) => `${system} ${code}`;

  it('lists in codes.json every code of the content and no other, in the agreed shape', () => {
    expect(codes.map(nameOf).sort()).toEqual(content.codes.map(nameOf).sort());
    expect(families.map(nameOf).sort()).toEqual(content.families.map(({ system, prefix }) => nameOf({ system, code: prefix })).sort());
    const oids = new Map(content.systems.map(({ id, oid }) => [id, oid]));
    for (const row of all) {
      expect(Object.keys(row)).toEqual(['system', 'oid', 'code', 'display', 'pages']);
      expect(row.oid).toBe(oids.get(row.system));
      expect(row.display).not.toBe('');
    }
  });

  it('gives every code 1 to 3 pages that are there, each of one of its topics, the best topic first', () => {
    const articles = json<{ url: string; topics: string[] }[]>('articles.json');
    const topics = new Map([
      ...content.codes.map((row) => [nameOf(row), row.topics] as const),
      ...content.families.map((row) => [nameOf({ ...row, code: row.prefix }), row.topics] as const),
    ]);
    for (const row of all) {
      const own = topics.get(nameOf(row)) ?? [];
      const served = row.pages.map((url) => articles.find((article) => article.url === url)?.topics ?? []);
      expect(row.pages.length, nameOf(row)).toBeGreaterThan(0);
      expect(row.pages.length).toBeLessThanOrEqual(3);
      expect(new Set(row.pages).size).toBe(row.pages.length);
      expect(served[0]).toContain(own[0]);
      expect(served.filter((page) => !own.some((topic) => page.includes(topic)))).toEqual([]);
    }
  });

  it('has for each code a page with its name, its pages, and what a code is not', () => {
    for (const row of all) {
      const page = pageAt(`${home}connect/${row.system}/${row.code}/`);
      const main = page?.elements.find(({ tagName }) => tagName === 'main');
      const words = main === undefined ? '' : textOf(main);
      expect(words, nameOf(row)).toContain(row.code);
      expect(words).toContain(row.display);
      expect(words).toContain('A code is not a diagnosis.');
      expect(words).toContain('No coder has checked this list of codes yet.');
      const links = page === undefined ? [] : valuesOf(page, 'href').map((href) => site.origin + href);
      expect(row.pages.filter((url) => !links.includes(url))).toEqual([]);
      // Every page of a code leads to help; those of a dangerous one do so before all else.
      expect(links).toContain(`${home}urgent-help/`);
    }
  });

  it('puts help before the pages of a code that may mean danger', () => {
    const dangerous = [...content.codes, ...content.families.map((row) => ({ ...row, code: row.prefix }))].filter(({ topics }) =>
      topics.includes('urgent-help'),
    );
    expect(dangerous.length).toBeGreaterThan(1);
    for (const { system, code } of dangerous) {
      const page = pageAt(`${home}connect/${system}/${code}/`);
      const afterHeading = page?.elements.slice(page.elements.findIndex(({ tagName }) => tagName === 'h1'));
      const first = afterHeading?.find(({ tagName }) => tagName === 'a');
      expect(first && attribute(first, 'href'), code).toBe(`${site.base}urgent-help/`);
    }
  });

  it('keeps the pages of codes out of search engines and the look-up itself in', () => {
    const listed = readBuilt(site, 'sitemap-0.xml');
    expect([...listed.matchAll(/<loc>([^<]*\/connect\/[^<]*)</g)].map(([, address]) => address)).toEqual([`${home}connect/`]);
  });

  it('lists every code as a link on one page, for readers without script', () => {
    const page = pageAt(`${home}connect/`);
    const links = page === undefined ? [] : valuesOf(page, 'href');
    expect(all.map(({ system, code }) => `${site.base}connect/${system}/${code}/`).filter((href) => !links.includes(href))).toEqual([]);
  });

  it('leads on from a code without its dot', () => {
    const dotted = all.filter(({ code }) => code.includes('.'));
    expect(dotted.length).toBeGreaterThan(0);
    for (const { system, code } of dotted) {
      const page = pageAt(`${home}connect/${system}/${code.replace('.', '')}/`);
      expect(page && valuesOf(page, 'content').join(' ')).toContain(`url=${site.base}connect/${system}/${code}/`);
    }
  });

  it('says in the file of each code what its page says', () => {
    for (const row of all) {
      const file = json<CodeFile>(`connect/${row.system}/${row.code}.json`);
      expect({ ...file, pages: file.pages.map(({ url }) => url) }).toMatchObject(row);
      expect(file.match).toBe(families.includes(row) ? 'prefix' : 'exact');
      expect(files).toContain(`${file.url.slice(home.length)}index.html`);
      expect(file.pages.filter(({ title, summary }) => title === '' || summary === '')).toEqual([]);
    }
  });

  it('answers in the shape of MedlinePlus Connect, as JSON and as Atom alike', () => {
    for (const row of all) {
      const { feed } = json<KnowledgeResponse>(`connect/${row.system}/${row.code}.atom.json`);
      expect(Object.keys(feed).sort()).toEqual(medlinePlusFeed);
      expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.c', term: row.code });
      expect(feed.category).toContainEqual({ scheme: 'mainSearchCriteria.v.cs', term: row.oid });
      expect(feed.entry.map(({ link }) => link[0]?.href)).toEqual(row.pages);
      for (const entry of feed.entry) {
        expect(Object.keys(entry).sort()).toEqual(medlinePlusEntry);
        expect(entry.summary._value).toMatch(/^<p>[\s\S]+<\/p>$/);
        expect(entry.updated._value).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
      const atom = readBuilt(site, `connect/${row.system}/${row.code}.atom.xml`);
      expect(atom.match(/<entry /g)).toHaveLength(row.pages.length);
      expect(row.pages.filter((url) => !atom.includes(`href="${url}"`))).toEqual([]);
      // RFC 4287 wants each of these of a feed.
      for (const name of ['title', 'id', 'updated', 'author']) expect(atom).toContain(`<${name}`);
    }
  });
});

/** The names in an answer of MedlinePlus Connect, as stored answers of 2014, 2016 and 2026 show them: docs/connect.md. */
const medlinePlusFeed = ['author', 'base', 'category', 'entry', 'id', 'lang', 'subtitle', 'title', 'updated', 'xsi'];
const medlinePlusEntry = ['id', 'lang', 'link', 'summary', 'title', 'updated'];
