import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { markShapes } from '../helpers/page-shapes.ts';
import { readPages } from '../helpers/read-site.ts';

const site = inject('realSite');
const { open } = useSite(site);
/** One page of each kind, and one in four of other shapes: they load the same parts. */
const shapes = markShapes(readPages(site))
  .filter(({ page, standing }) => standing !== 'further' && !page.isShort)
  .filter(({ standing }, place) => standing === 'kind' || place % 4 === 0);

describe('a page of every kind', () => {
  it('asks no other host, stores nothing and has no error', async () => {
    const { page, requests, errors, close } = await open('/404.html');
    const home = new URL('.', page.url());
    for (const { page: built } of shapes) {
      await page.goto(new URL(built.address.slice(site.base.length), home).href);
      // A page whose modules run may go on after it is loaded.
      if (/<script[^>]+type="?module/.test(built.html)) await page.waitForLoadState('networkidle');
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect({ address: built.address, stored, errors }).toEqual({ address: built.address, stored: 0, errors: [] });
    }
    const cookies = await page.context().cookies();
    await close();
    expect(requests.length).toBeGreaterThan(shapes.length);
    expect(requests.filter((url) => new URL(url).host !== home.host)).toEqual([]);
    expect(cookies).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('every kind of page shows its heading and its text', async () => {
    const { page, close } = await open('/404.html', { javaScriptEnabled: false });
    const home = new URL('.', page.url());
    for (const { page: built } of shapes.filter(({ standing }) => standing === 'kind')) {
      await page.goto(new URL(built.address.slice(site.base.length), home).href);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length, built.address).toBeGreaterThan(100);
    }
    await close();
  });
});
