import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, listFiles, readBuilt, readPages, valuesOf } from '../helpers/read-site.ts';

/** What a description that other software reads must hold. */
interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string }[];
}

// That the XML files parse is seen in the browser, which has a parser: tests/browser/whole-site.test.ts.
describe.each([inject('realSite'), inject('fixtureSite')])('the files for other software of the $name site', (site) => {
  const pages = readPages(site);
  const files = new Set(listFiles(site.dir));
  const home = site.origin + site.base;
  /** Whether a whole address is a file of this site. */
  const isThere = (address: string) => address.startsWith(home) && files.has(address.slice(home.length).replace(/(^|\/)$/, '$1index.html'));
  const locations = (file: string) => [...readBuilt(site, file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

  it('list in the sitemap every page that is its own canonical, and no other', () => {
    const maps = locations('sitemap-index.xml');
    expect(maps.filter((address) => !isThere(address))).toEqual([]);
    const listed = maps.flatMap((address) => locations(address.slice(home.length)));
    const wanted = pages.filter(
      ({ elements }) => !elements.some((meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex'),
    );
    expect(listed.sort()).toEqual(wanted.map(({ address }) => site.origin + address).sort());
  });

  it('let search engines in and show them the sitemap', () => {
    expect(readBuilt(site, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`);
  });

  it('hold a manifest with icons that are there, in the size they say', () => {
    const manifest = JSON.parse(readBuilt(site, 'manifest.webmanifest')) as Manifest;
    expect(manifest).toMatchObject({ lang: 'en-US', start_url: site.base, scope: site.base });
    expect(manifest.name).not.toBe('');
    const sizes = manifest.icons.map(({ src }) => pngSize(readFileSync(join(site.dir, src.slice(site.base.length)))));
    expect(sizes).toEqual(manifest.icons.map((icon) => icon.sizes));
    expect(manifest.icons.length).toBeGreaterThan(1);
  });

  it('hold the icon and the social card that pages name', () => {
    const named = new Set(
      pages.flatMap(({ elements }) =>
        elements.filter((meta) => attribute(meta, 'property') === 'og:image').flatMap((meta) => attribute(meta, 'content') ?? []),
      ),
    );
    expect([...named]).toEqual([`${home}social-card.png`]);
    expect(isThere(`${home}social-card.png`)).toBe(true);
    expect(pngSize(readFileSync(join(site.dir, 'social-card.png')))).toBe('1200x630');
  });

  it('hold a feed of changes with whole addresses that are there', () => {
    const feed = readBuilt(site, 'feed.xml');
    const links = [...feed.matchAll(/<link>([^<]+)<\/link>/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((address) => !isThere(address))).toEqual([]);
    const guids = [...feed.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, id]) => id);
    expect(new Set(guids).size).toBe(guids.length);
  });

  it('hold llms.txt with every article, at whole addresses that are there', () => {
    const text = readBuilt(site, 'llms.txt');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(links.filter((address) => !isThere(address))).toEqual([]);
    const articles = pages.filter(({ route }) => route === '[section]/[slug].astro').map(({ address }) => site.origin + address);
    expect(articles.filter((address) => !links.includes(address))).toEqual([]);
  });
});

describe.each([inject('realSite'), inject('fixtureSite')])('short addresses of the $name site', (site) => {
  const pages = readPages(site);
  const register = parse(readFileSync(join(site.contentDir, 'permalinks.yaml'), 'utf8')) as {
    number: number;
    target: string;
    status: string;
  }[];

  it.each(register)('/r/$number/ leads on to $target, with and without the browser turning the page', ({ number, target, status }) => {
    const page = pages.find(({ file }) => file === `r/${number}/index.html`);
    expect(page).toBeDefined();
    if (page === undefined) return;
    const links = page.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
    const href = site.base + target.slice(1);
    // A retired page is gone: what counts is that its number still leads to a page that is there.
    if (status === 'live') {
      expect(links).toEqual([href]);
      expect(valuesOf(page, 'httpEquiv')).toContain('refresh');
    }
    const inside = links.filter((link) => link.startsWith(site.base)).map((link) => link.replace(/#.*/, ''));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((link) => !pages.some(({ address }) => address === link))).toEqual([]);
  });
});

/** Width and height that a PNG file tells in its header. */
function pngSize(file: Buffer): string {
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}
