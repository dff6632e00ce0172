import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));

describe('search', () => {
  it('finds a page for "burning feet" on load', async () => {
    const { page, close } = await open('/search/?q=burning+feet');
    await page.locator('[data-search][data-state=done]').waitFor();
    const links = page.locator('ol[data-search-results] > li a[href]');
    expect(await links.count()).toBeGreaterThan(0);
    expect(await page.locator('[role=status]').textContent()).toMatch(/pages? found for "burning feet"/);
    const response = await page.request.get(new URL(String(await links.first().getAttribute('href')), page.url()).href);
    expect(response.status()).toBe(200);
    await close();
  });

  it('is opened by the plain form of any page', async () => {
    const { page, close } = await open('/nerve-block/risks/');
    await page.getByRole('searchbox').fill('numb feet');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('[data-state=done]').waitFor();
    expect(new URL(page.url()).search).toBe('?q=numb+feet');
    await close();
  });

  it('waits in peace before a search, and puts each search into the address so that Back works', async () => {
    const { page, close } = await open('/search/');
    expect(await page.locator('[data-search]').getAttribute('data-state')).toBe('idle');
    for (const words of ['pain', 'sores']) {
      await page.getByRole('searchbox').fill(words);
      await page.keyboard.press('Enter');
      await page.locator('[data-state=done]').waitFor();
    }
    await page.goBack();
    await page.locator('[role=status]', { hasText: '"pain"' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('pain');
    await close();
  });

  it('says so when nothing is found, and keeps the lists', async () => {
    const { page, close } = await open('/search/?q=xylophone');
    await page.locator('[data-state=done]').waitFor();
    expect(await page.locator('[role=status]').textContent()).toMatch(/^No page found for "xylophone"/);
    expect(await page.getByRole('link', { name: 'Words explained' }).isVisible()).toBe(true);
    await close();
  });

  it('says so when the index cannot be loaded, and tries again', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('pain');
    await page.keyboard.press('Enter');
    await page.locator('[data-state=error]').waitFor();
    expect(await page.locator('[role=status]').textContent()).toMatch(/^The search did not load/);
    await close();
  });

  it('shows urgent help for "black toe" and not for "burning feet"', async () => {
    const { page, close } = await open('/search/?q=black+toe');
    await page.locator('[data-search-urgent]').waitFor({ state: 'visible' });
    await page.getByRole('searchbox').fill('burning feet');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-urgent]').waitFor({ state: 'hidden' });
    await close();
  });

  it('shows more results on demand and moves the focus to the first new one', async () => {
    const { page, close } = await open('/search/?q=pain');
    await page.locator('[data-state=done]').waitFor();
    const before = await page.locator('ol[data-search-results] > li').count();
    await page.getByRole('button', { name: 'Show more results' }).click();
    await page.locator('ol[data-search-results] > li').nth(before).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    await close();
  });

  it('leads to every page through lists when there is no script', async () => {
    const { page, close } = await open('/search/?q=pain', { javaScriptEnabled: false });
    expect(await page.getByText('needs a script').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Words explained' }).isVisible()).toBe(true);
    await close();
  });
});
