import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { hasClass } from '../helpers/elements.ts';
import { attribute, listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';

interface Line {
  number: number;
  target: string;
  status: string;
}

const fixture = inject('fixtureSite');

/** What a reader reads in the main part of a built page. */
function wordsAt(site: typeof fixture, file: string): string {
  const main = pageAt(site, file).elements.find(({ tagName }) => tagName === 'main');
  return main === undefined ? '' : textOf(main).replace(/\s+/g, ' ');
}

function pageAt(site: typeof fixture, file: string): BuiltPage {
  const page = readPages(site).find((candidate) => candidate.file === file);
  if (page === undefined) throw new Error(`There is no ${file}.`);
  return page;
}

const linksOf = ({ elements }: BuiltPage) => elements.flatMap((element) => attribute(element, 'href') ?? []);

describe.each([inject('realSite'), fixture])('versions on paper of the $name site', (site) => {
  const register = parse(readFileSync(join(site.contentDir, 'permalinks.yaml'), 'utf8')) as Line[];
  const live = register.filter(({ status }) => status === 'live');

  it('each have a page, as many as the page has changes', () => {
    const faults = live.flatMap(({ number, target }) => {
      const source = ['articles', 'pages'].map((kind) => join(site.contentDir, kind, `${target.slice(1, -1)}.mdx`));
      const text = source.map((path) => readOrNothing(path)).find((found) => found !== '') ?? '';
      const changes = text.match(/^ {2}- \{ date: /gm)?.length ?? 0;
      const made = listFiles(site.dir, '.html').filter((file) => new RegExp(`^r/${number}/\\d+/`).test(file)).length;
      return made === changes ? [] : [`${number}: ${made} pages, ${changes} changes`];
    });
    expect(faults).toEqual([]);
  });

  it('are in no search: not for engines, not in the site’s own', () => {
    const pages = readPages(site).filter(({ route }) => route.startsWith('r/') || route === '[...retired].astro');
    expect(pages.length).toBeGreaterThan(6);
    const open = pages.filter(
      ({ elements }) => !elements.some((meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex'),
    );
    expect(open.map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ file }) => file)).toEqual([]);
  });
});

describe('the page of a version', () => {
  it('says that the newest is the newest, and gives no list of changes', () => {
    const words = wordsAt(fixture, 'r/6/2/index.html');
    expect(words).toContain('Is version 2 of leaflet 6 the newest?');
    expect(words).toContain('Yes. Version 2 of November 23, 2026 is the newest one.');
    expect(words).not.toContain('What has changed');
  });

  it('says of an older one which is the newest, what changed, and leads to the page', () => {
    const words = wordsAt(fixture, 'r/6/1/index.html');
    expect(words).toContain('No. Your paper has version 1 of November 22, 2026. The newest is version 2 of November 23, 2026.');
    expect(words).toContain('Words or layout have changed since then, but no facts.');
    expect(words).toContain('wording, November 23, 2026: Shorter sentences.');
    expect(linksOf(pageAt(fixture, 'r/6/1/index.html'))).toContain('/sub/path/everyday-care/kitchen-sink/');
  });

  it('lists all versions with their days, and marks the one that was asked for', () => {
    const page = pageAt(fixture, 'r/6/1/index.html');
    const rows = page.elements.filter(({ tagName, properties }) => tagName === 'a' && /\/r\/6\/\d\/$/.test(String(properties['href'])));
    expect(rows.map((row) => textOf(row).replace(/\s+/g, ' ').trim())).toEqual([
      'Version 2, November 23, 2026 (newest)',
      'Version 1, November 22, 2026 (your paper)',
    ]);
    expect(rows.map((row) => attribute(row, 'ariaCurrent'))).toEqual([undefined, 'page']);
  });

  it('tells the days of the checks, who checked it, and that a check is late', () => {
    const words = wordsAt(fixture, 'r/6/1/index.html');
    expect(words).toMatch(/Last checked against its sources .+ Next check due/);
    expect(words).toMatch(/Not yet checked by a clinician\.|Checked by /);
    expect(pageAt(fixture, 'r/9/1/index.html').elements.filter((element) => hasClass(element, 'late'))).toHaveLength(1);
  });
});

describe('a page that was taken away', () => {
  it.each(['r/4/index.html', 'r/4/1/index.html', 'r/4/2/index.html', 'old-page/index.html'])(
    'says at %s why, since when, what it was, and what to read instead',
    (file) => {
      const words = wordsAt(fixture, file);
      expect(words).toContain('November 22, 2026. Its words are now part of another page.');
      expect(words).toContain('Its title was "What was on the old page?".');
      const links = linksOf(pageAt(fixture, file));
      expect(links).toContain('/sub/path/why-it-hurts/numb-feet/');
      expect(links).toContain('/sub/path/urgent-help/');
    },
  );

  it('keeps its place in the list of numbers', () => {
    expect(wordsAt(fixture, 'r/index.html')).toContain('4. What was on the old page? (taken away)');
  });
});

describe('the list of known addresses', () => {
  it.each([inject('realSite'), fixture])('of the $name site leads to pages that are there, with their titles', (site) => {
    const known = JSON.parse(readBuilt(site, 'addresses.json')) as Record<string, string>;
    const there = new Set(readPages(site).map(({ address }) => address));
    expect(Object.keys(known).filter((address) => !there.has(site.base + address.slice(1)))).toEqual([]);
    expect(Object.entries(known).filter(([, title]) => title === '')).toEqual([]);
    const articles = readPages(site).filter(({ route }) => route === '[section]/[slug].astro');
    expect(articles.filter(({ address }) => !(`/${address.slice(site.base.length)}` in known)).map(({ file }) => file)).toEqual([]);
  });
});

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
