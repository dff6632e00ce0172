import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const fixture = inject('fixtureSite');
const { open } = useSite(inject('realSite'));
const sub = useSite(fixture);

describe('a short address', () => {
  it('turns the page at once, and leaves no trace of itself', async () => {
    const { page, close } = await open('/r/15/');
    await page.waitForURL('**/nerve-block/after/');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await close();
  });

  it('turns the page without script too, under any base', async () => {
    const { page, close } = await sub.open('/r/5/', { javaScriptEnabled: false });
    await page.waitForURL('**/sub/path/why-it-hurts/numb-feet/');
    await close();
  });

  it.each(['light', 'dark'] as const)('can be read in %s where the browser does not turn the page', async (colorScheme) => {
    const { page, close } = await open('/', { colorScheme, viewport: { width: 360, height: 640 } });
    // Some browsers let their readers turn such turning off.
    await page.route('**/r/15/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
    });
    await page.goto(new URL('r/15/', page.url()).href);
    const link = page.getByRole('link');
    expect(await link.count()).toBe(1);
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const look = await page.evaluate(() => ({
      size: parseFloat(getComputedStyle(document.body).fontSize),
      // The canvas behind a page without a color of its own is the system's.
      scheme: getComputedStyle(document.documentElement).colorScheme,
      color: getComputedStyle(document.querySelector('a') ?? document.body).color,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(look).toEqual({
      size: 20,
      scheme: 'light dark',
      color: colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
      sideways: 0,
    });
    await link.click();
    await page.waitForURL('**/nerve-block/after/');
    await close();
  });
});

describe('the page-not-found page', () => {
  it.each([
    ['/R/15/', '/r/15/'],
    ['/r/015/', '/r/15/'],
    ['/r/15/99/', '/r/15/'],
    ['/Nerve-Block/After/', '/nerve-block/after/'],
    ['/nerve-block/aftr/', '/nerve-block/after/'],
  ])('offers for %s the page at %s, and does not go there by itself', async (typed, address) => {
    const { page, close } = await open(typed);
    const link = page.locator('nearest-address a');
    await link.waitFor();
    expect(new URL(page.url()).pathname).toBe(typed);
    expect(await link.getAttribute('href')).toBe(address);
    expect(await link.innerText()).toBe('What happens after the injection?');
    expect(await page.locator('nearest-address').getAttribute('role')).toBe('status');
    await close();
  });

  it('never takes one number for another, and offers the list of numbers', async () => {
    const { page, close } = await open('/r/999/');
    const link = page.locator('nearest-address a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/r/');
    await close();
  });

  it('offers under a sub-path what lies under it', async () => {
    const { page, close } = await sub.open('/R/05/');
    const link = page.locator('nearest-address a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/sub/path/r/5/');
    await close();
  });

  it('offers nothing for an address like none, and nothing without script', async () => {
    const unlike = await open('/zzz/qqq/');
    await unlike.page.waitForLoadState('networkidle');
    expect(await unlike.page.locator('nearest-address').isVisible()).toBe(false);
    await unlike.close();
    const silent = await open('/R/15/', { javaScriptEnabled: false });
    expect(await silent.page.locator('nearest-address').isVisible()).toBe(false);
    expect(await silent.page.getByRole('searchbox').isVisible()).toBe(true);
    await silent.close();
  });
});
