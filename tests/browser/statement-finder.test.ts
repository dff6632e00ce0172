import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const address = '/nerve-block/claims-you-may-hear/';

describe('the box that finds a statement', () => {
  it('lists statements with their verdict in words, and leads to the answer', async () => {
    const { page, requests, errors, close } = await open(address);
    await page.getByLabel('Type some words of what you heard').fill('warm feet');
    const rows = page.locator('statement-finder li');
    const first = rows.first();
    expect(await first.textContent()).toMatch(/warm/i);
    expect(await first.locator('.verdict').textContent()).toMatch(/\w+\./);
    expect(await page.locator('statement-finder [role=status]').textContent()).toContain(`${String(await rows.count())} statements`);
    await first.locator('a').click();
    const target = new URL(page.url()).hash;
    expect(await page.locator(target).isVisible()).toBe(true);
    expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('says so when no statement matches', async () => {
    const { page, close } = await open(address);
    await page.getByLabel('Type some words of what you heard').fill('zebra');
    expect(await page.locator('statement-finder [role=status]').textContent()).toContain('No statement');
    expect(await page.locator('statement-finder li').count()).toBe(0);
    await close();
  });

  it('stays away without script', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('statement-finder').isVisible()).toBe(false);
    expect(await page.locator('[data-statement]').first().isVisible()).toBe(true);
    await close();
  });
});
