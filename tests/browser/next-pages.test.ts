import { expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));

it('fetches the next page when its link is pressed, before the press ends, and not sooner', async () => {
  const { page, errors, close } = await open('/why-it-hurts/nerve-damage/');
  const ahead: string[] = [];
  // A page that is fetched ahead belongs to no page yet, so that only the context hears of it.
  page.context().on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) ahead.push(new URL(request.url()).pathname);
  });
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
  const { page, requests, close } = await open('/why-it-hurts/nerve-damage/');
  const before = requests.length;
  for (const link of ['a[data-act=listen]', '.toc a']) {
    await page.locator(link).first().hover();
    await page.mouse.down();
    await page.waitForTimeout(300);
    // Let go elsewhere, so that nothing is opened.
    await page.mouse.move(2, 2);
    await page.mouse.up();
  }
  expect(requests.slice(before)).toEqual([]);
  await close();
});
