import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));

it('fetches the next page when its link is pressed, before the press ends, and not sooner', async () => {
  const { page, errors, close } = await open('/why-it-hurts/nerve-damage/');
  const ahead = fetchedAhead(page);
  await page.locator('.menu a[href$="/glossary/"]').hover();
  // Longer than a browser waits that fetches what is pointed at.
  await page.waitForTimeout(700);
  expect(ahead).toEqual([]);
  await page.mouse.down();
  await expect.poll(() => ahead).toEqual(['/glossary/']);
  await page.mouse.up();
  await page.waitForURL('**/glossary/');
  const delivery = () => page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON().deliveryType));
  expect(await delivery()).toEqual(['navigational-prefetch']);
  expect(errors).toEqual([]);
  await close();
});

it('fetches nothing ahead for a press that stays on the page or leads to another site', async () => {
  const { page, close } = await open('/why-it-hurts/nerve-damage/');
  const ahead = fetchedAhead(page);
  for (const link of ['a[data-act=listen]', '.toc a']) {
    await page.locator(link).first().hover();
    await page.mouse.down();
    await page.waitForTimeout(300);
    // Let go elsewhere, so that nothing is opened.
    await page.mouse.move(2, 2);
    await page.mouse.up();
  }
  expect(ahead).toEqual([]);
  await close();
});

/** The paths that are fetched ahead from now on. Such a page belongs to no page yet: only the context hears of it. */
function fetchedAhead(page: Page): string[] {
  const ahead: string[] = [];
  page.context().on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) ahead.push(new URL(request.url()).pathname);
  });
  return ahead;
}
