import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/serve-site.ts';
import { startBrowser } from '../helpers/find-browser.ts';
import { readBuilt } from '../helpers/read-site.ts';

const built = inject('realSite');
/** The snippet as the page about embedding gives it. */
const snippet = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(readBuilt(built, 'for-clinics/embed/index.html'))?.[1] ?? '';
const code = snippet.replaceAll('&#x3C;', '<').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').trim();

/** A clinic's site on another origin: the documented frame, with another page of ours in it when asked. */
let clinic: Server;
let guide: ServedSite;
let browser: Browser;

beforeAll(async () => {
  guide = await serveSite(built.dir);
  clinic = createServer(({ url = '' }, response) => {
    const address = guide.url + (new URL(url, 'http://clinic').searchParams.get('show') ?? '');
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Clinic</title><h1>Clinic</h1>${code.replace(/src="[^"]*"/, `src="${address}"`)}`);
  });
  await new Promise<void>((resolve) => clinic.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await guide.close();
  clinic.closeAllConnections();
  clinic.close();
});

async function frameOf(show: string, options = {}): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, ...options });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${(clinic.address() as AddressInfo).port}/?show=${show}`);
  return { page, errors };
}

describe('a page in a frame on another site', () => {
  it('shows its text with the source in sight, however far one scrolls', async () => {
    const { page, errors } = await frameOf('embed/15/');
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').textContent()).toContain('What happens after the injection?');
    const source = frame.getByRole('link', { name: 'Steady Steps: After the injection' });
    await frame.locator('.review').scrollIntoViewIfNeeded();
    const inView = await source.evaluate((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && document.elementFromPoint(30, (top + bottom) / 2)?.closest('.from') !== null;
    });
    expect(inView).toBe(true);
    expect(await frame.locator('header.top, nav, form').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('keeps the source in sight in a frame as narrow and low as a phone turned on its side', async () => {
    const { page } = await frameOf('embed/15/', { viewport: { width: 400, height: 320 } });
    const frame = page.frameLocator('iframe');
    await frame.locator('.from-end').scrollIntoViewIfNeeded();
    const top = await frame.locator('.from-page').evaluate((line) => line.getBoundingClientRect().top);
    expect(top).toBe(0);
    await page.close();
  });

  it('opens notes inside the frame and other pages in the whole window, though it runs no script', async () => {
    const { page } = await frameOf('embed/15/');
    const frame = page.frameLocator('iframe');
    await frame.locator('button.term').first().click();
    expect(await frame.locator('.note:popover-open').isVisible()).toBe(true);
    await frame.locator('.note:popover-open .note-close').click();
    await frame.getByRole('link', { name: 'Urgent help' }).first().click();
    await page.waitForURL(`${guide.url}urgent-help/`);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });

  it('keeps links to a part of the page in the frame', async () => {
    const { page } = await frameOf('embed/15/');
    const frame = page.frameLocator('iframe');
    await frame.locator('button.sure').first().click();
    const before = page.url();
    await frame.locator('.note:popover-open a[href^="#source-"]').first().click();
    expect(page.url()).toBe(before);
    expect(page.frames()[1]?.url()).toContain('/embed/15/#source-');
    await page.close();
  });

  it('follows the color scheme of the reader', async () => {
    const { page } = await frameOf('embed/15/', { colorScheme: 'dark' });
    const background = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(background).toBe('rgb(20, 24, 27)');
    await page.close();
  });

  it.each(['nerve-block/after/', '', 'for-clinics/', 'for-clinics/embed/', 'r/15/'])('is refused for /%s', async (address) => {
    const { page, errors } = await frameOf(address);
    await expect.poll(() => errors.join(' ')).toContain('frame-ancestors');
    // The browser puts a page of its own there.
    expect(await page.frames()[1]?.content()).not.toMatch(/Steady Steps|data-article/);
    await page.close();
  });
});
