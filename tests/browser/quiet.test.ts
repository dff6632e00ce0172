import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

const site = inject('realSite');
const { open } = useSite(site);

describe('every kind of page', () => {
  it.concurrent.each(pageKinds(site))('$address asks no other host, stores nothing and has no error', async ({ address }) => {
    const { page, requests, errors, close } = await open(address);
    // A page without script is done when it is loaded; one with a script may go on.
    if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
    const host = new URL(page.url()).host;
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    const cookies = await page.context().cookies();
    await close();
    expect(requests.filter((url) => new URL(url).host !== host)).toEqual([]);
    expect(stored).toBe(0);
    expect(cookies).toEqual([]);
    // Reading /404.html by its own name is answered with 200; no page has an error to show.
    expect(errors).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it.concurrent.each(pageKinds(site).filter(({ isFirst }) => isFirst))('$address shows its heading and its text', async ({ address }) => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await close();
  });
});
