import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { growContent } from '../../scripts/bench/grow-content.ts';
import { buildSite, sitesDir, type BuiltSite } from '../helpers/build-site.ts';
import { planFixtureSite } from '../helpers/fixture-content.ts';
import { listFiles, readPages } from '../helpers/read-site.ts';

describe('the same content', () => {
  it('built again gives the same bytes, search index included', async () => {
    const first = inject('fixtureSite');
    const again = await buildSite({ ...planFixtureSite('fixture-again') });
    expect(listFiles(again.dir)).toEqual(listFiles(first.dir));
    expect(listFiles(first.dir, '.pf_index').length).toBeGreaterThan(0);
    const different = listFiles(first.dir).filter(
      (file) => !readFileSync(join(first.dir, file)).equals(readFileSync(join(again.dir, file))),
    );
    expect(different).toEqual([]);
  }, 240_000);
});

describe('20 more articles', () => {
  /** Previous and next page, and counts such as "53 pages", may change; nothing that grows with the guide may. */
  const fewBytes = 200;
  /** Show when each page was checked, the ready words for each leaflet, and the questions of each page. */
  const lists = ['/about/', '/for-clinics/', '/my-questions/'];

  it('do not make the pages that were there before heavier', async () => {
    const before = inject('realSite');
    const contentDir = join(sitesDir, 'grown', 'content');
    growContent(before.contentDir, contentDir, 20);
    const after = await buildSite({ ...before, name: 'grown', contentDir });
    const old = new Map(readPages(before).map((page) => [page.address, page]));
    const articles = readPages(after).filter(
      ({ address, route }) =>
        !lists.includes(address) && old.has(address) && /^(\[section\]\/\[slug\]|\[\.\.\.page\]|index|search|404)\.astro$/.test(route),
    );
    expect(articles.length).toBeGreaterThan(20);
    const grown = articles.filter(({ address, html }) => Math.abs(html.length - (old.get(address)?.html.length ?? 0)) > fewBytes);
    expect(grown.map(({ address }) => address)).toEqual([]);
    expect(headers(after)).toEqual(headers(before));
  }, 240_000);
});

/** The different headers and footers of a site's pages, without what marks the page one is on. */
function headers(site: BuiltSite): string[] {
  const parts = readPages(site).flatMap(({ html }) => html.match(/<(header|footer) class="(top|foot)">[\s\S]*?<\/\1>/g) ?? []);
  return [...new Set(parts.map((part) => part.replaceAll(' aria-current="page"', '')))].sort();
}
