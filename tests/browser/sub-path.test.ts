import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

const site = inject('fixtureSite');
const { open } = useSite(site);

describe('a site under a sub-path', () => {
  it('opens its home page and, from there, urgent help', async () => {
    const { page, errors, close } = await open('/');
    await page.getByRole('link', { name: 'Get help now' }).first().click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}urgent-help/`);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens every kind of page without an error', async () => {
    const { page, errors, close } = await open('/');
    const home = page.url();
    for (const { address } of pageKinds(site)) {
      await page.goto(new URL(address.slice(1), home).href);
      expect({ address, errors }).toEqual({ address, errors: [] });
    }
    await close();
  });

  it('searches, and its results lead to pages of the site', async () => {
    const { page, close } = await open('/search/?q=pain');
    await page.locator('[data-search][data-state=done]').waitFor();
    const href = await page.locator('ol[data-search-results] a[href]').first().getAttribute('href');
    expect(href?.startsWith(site.base)).toBe(true);
    await close();
  });

  it('leads on from a short address', async () => {
    const { page, close } = await open('/r/2/');
    await page.waitForURL((url) => !url.pathname.includes('/r/'));
    expect(new URL(page.url()).pathname.startsWith(site.base)).toBe(true);
    await close();
  });

  it('helps on an address that does not exist', async () => {
    const { page, close } = await open('/no-such-page/');
    expect(await page.locator('h1').textContent()).toBe('This page is not here');
    await page.getByRole('link', { name: 'See when to get help' }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}urgent-help/`);
    await close();
  });
});
