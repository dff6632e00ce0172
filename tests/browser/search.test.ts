import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));

const rows = (page: Page) => page.locator('ol[data-search-results] > li a[href]');
const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('.answers > [role=status]').first();

describe('the search page', () => {
  it('answers the query of its address, and every answer leads to a page', async () => {
    const { page, errors, close } = await open('/search/?q=burning+feet');
    await page.locator('[data-search][data-state=done]').waitFor();
    const paths = await rows(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(paths.length).toBeGreaterThan(3);
    expect(new Set(paths).size).toBe(paths.length);
    expect((await Promise.all(paths.map((path) => page.request.get(path)))).filter((answer) => !answer.ok())).toEqual([]);
    expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
    await close();
    expect(errors).toEqual([]);
  });

  it('answers as somebody types, and does not wait for the full text', async () => {
    const { page, close } = await open('/search/');
    expect(await page.locator('[data-search]').getAttribute('data-state')).toBe('idle');
    // The full text never comes.
    await page.route('**/pagefind/**', () => undefined);
    await box(page).pressSequentially('numb fee');
    await rows(page).first().waitFor();
    await close();
  });

  it('adds the full text below, and moves nothing that stands already', async () => {
    const { page, close } = await open('/search/');
    // The engine waits until all words of the index have answered and been read.
    const { promise: isRead, resolve: letGo } = Promise.withResolvers<true>();
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await isRead;
      await route.continue();
    });
    const engine = page.waitForRequest('**/pagefind/pagefind.js');
    await box(page).fill('sock seam');
    await engine;
    const before = await rows(page).allTextContents();
    expect(before.length).toBeGreaterThan(0);
    letGo(true);
    await page.locator('[data-full-text=done]').waitFor();
    expect((await rows(page).allTextContents()).slice(0, before.length)).toEqual(before);
    await close();
  });

  it('finds by the full text what the small index does not know, and no page that only seems to match', async () => {
    const { page, close } = await open('/search/?q=Pioglitazone');
    await page.locator('[data-state=done]').waitFor();
    const texts = await page.locator('[data-search-results] > li').allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/pioglitazone/i.test(text))).toEqual([]);
    await close();
  });

  it('says how it mended the spelling, searches the words as typed when asked, and offers the way back', async () => {
    const { page, close } = await open('/search/?q=can+diabetic+nueropathy+be+reversed');
    await page.getByText('Showing results for "can diabetic neuropathy be reversed"').waitFor();
    await page.getByRole('button', { name: 'Search instead for "can diabetic nueropathy be reversed"' }).click();
    await page.getByRole('button', { name: 'Did you mean "can diabetic neuropathy be reversed"?' }).click();
    await page.getByText('Showing results for').waitFor();
    await close();
  });

  it('keeps the query in the address: a search sent is a step for Back, typing is not', async () => {
    const { page, close } = await open('/search/');
    const titles = () => rows(page).allTextContents();
    const shown: string[][] = [];
    for (const words of ['pain', 'sores']) {
      await box(page).fill(words);
      await page.keyboard.press('Enter');
      await page.locator('[data-state=done]').waitFor();
      expect(new URL(page.url()).search).toBe(`?q=${words}`);
      shown.push(await titles());
    }
    await box(page).fill('shoes');
    await page.waitForURL(/q=shoes/);
    // Rows with the focus stay while their own query goes on, and not beyond it.
    await rows(page).first().focus();
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('pain');
    await expect.poll(() => status(page).textContent()).toContain('"pain"');
    await expect.poll(async () => (await titles())[0]).toBe(shown[0]?.[0]);
    await close();
  });

  it('never shows an empty page', async () => {
    const { page, close } = await open('/search/?q=xylophone');
    await page.locator('[data-state=done]').waitFor();
    expect(await status(page).textContent()).toMatch(/^No page found for "xylophone"/);
    expect(await page.getByRole('main').getByRole('link', { name: 'Words explained' }).isVisible()).toBe(true);
    await close();
  });

  it('shows no garbage for a query in another script', async () => {
    const { page, close } = await open(`/search/?q=${encodeURIComponent('糖尿病脚痛')}`);
    await page.locator('[data-state=done]').waitFor();
    expect(await rows(page).count()).toBe(0);
    await close();
  });

  it('says so when the index cannot be loaded, and tries again', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/search/index.json', (route) => route.abort());
    await page.reload();
    await box(page).fill('pain');
    await page.keyboard.press('Enter');
    await page.locator('[data-state=error]').waitFor();
    expect(await status(page).textContent()).toMatch(/^The search did not load/);
    await page.unroute('**/search/index.json');
    await page.keyboard.press('Enter');
    await page.locator('[data-state=done]').waitFor();
    await close();
  });

  it('keeps the first answers when the full text cannot be loaded', async () => {
    const { page, close } = await open('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await box(page).fill('pain');
    await page.keyboard.press('Enter');
    await page.locator('[data-full-text=error]').waitFor();
    expect(await page.locator('[data-search]').getAttribute('data-state')).toBe('done');
    expect(await rows(page).count()).toBeGreaterThan(0);
    await close();
  });

  it('is calm on a slow connection, and says what it is doing', async () => {
    const { page, close } = await open('/search/');
    // The index comes when the words were seen, however busy this machine is.
    const { promise: seen, resolve: come } = Promise.withResolvers<true>();
    await page.route('**/search/index.json', async (route) => {
      await seen;
      await route.continue();
    });
    await page.reload();
    await box(page).fill('pain');
    await page.getByText('On a slow connection this can take').waitFor();
    come(true);
    await page.locator('[data-state=done]').waitFor();
    await close();
  });

  it('waits with the full text until it is asked for when the browser saves data', async () => {
    const { page, requests, close } = await open('/');
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(new URL('search/?q=numb+feet', page.url()).href);
    const ask = page.getByRole('button', { name: 'Search the full text of every page' });
    await ask.waitFor();
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await ask.click();
    await page.locator('[data-full-text=done]').waitFor();
    expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    await close();
  });

  it('leads to every page through lists when there is no script', async () => {
    const { page, close } = await open('/search/?q=pain', { javaScriptEnabled: false });
    expect(await page.getByText('needs a script').isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('link', { name: 'Words explained' }).isVisible()).toBe(true);
    await close();
  });
});

describe('a query that sounds like an emergency', () => {
  it('has its card above the results, worded for the sign, and read out', async () => {
    const { page, close } = await open('/search/?q=dads+toe+went+black');
    const card = page.locator('[data-search-urgent]');
    await card.waitFor({ state: 'visible' });
    expect(await card.getAttribute('role')).toBe('status');
    expect(await card.locator('[data-urgency=emergency]').textContent()).toContain('skin on your foot has turned black');
    expect(await card.getByRole('link', { name: /^Call / }).getAttribute('href')).toMatch(/^tel:\d+$/);
    expect(new URL(String(await rows(page).first().getAttribute('href')), page.url()).pathname).toBe('/urgent-help/');
    await box(page).fill('burning feet');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'hidden' });
    await close();
  });

  it('leads to the crisis line when it is about dying', async () => {
    const { page, close } = await open('/search/?q=i+want+to+end+my+life');
    const card = page.locator('[data-search-urgent]');
    await card.waitFor({ state: 'visible' });
    expect(await card.getByRole('link', { name: 'Call 988' }).count()).toBe(1);
    await close();
  });
});

describe('the search box in the header', () => {
  const article = '/nerve-block/risks/';

  it('costs a page nothing until it is used, and opens the search page without script', async () => {
    const { page, requests, close } = await open(article);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /\/search\/|pagefind/.test(url))).toEqual([]);
    await close();
    const plain = await open(article, { javaScriptEnabled: false });
    await box(plain.page).fill('numb feet');
    await plain.page.getByRole('button', { name: 'Search', exact: true }).click();
    expect(new URL(plain.page.url()).search).toBe('?q=numb+feet');
    await plain.close();
  });

  it('answers under the header without leaving the page; Escape closes and gives the focus back', async () => {
    const { page, requests, errors, close } = await open(article);
    await page.getByRole('link', { name: 'How we know' }).first().focus();
    await page.keyboard.press('/');
    await page.keyboard.type('will it hurt');
    const panel = page.getByRole('region', { name: 'Search results' });
    await rows(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(article);
    // No engine on a page that may not run one.
    await page.waitForTimeout(700);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('How we know');
    await close();
    expect(errors).toEqual([]);
  });

  it('can be walked through by arrow keys and by Tab', async () => {
    const { page, close } = await open(article);
    await box(page).fill('numb feet');
    await rows(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(true);
    await close();
  });

  it('goes to the search page with Enter, and shows the danger card in place', async () => {
    const { page, close } = await open(article);
    await box(page).fill('stepped on a nail');
    await page.locator('[data-search-urgent] [data-urgency=urgent]').waitFor();
    await box(page).press('Enter');
    await page.waitForURL(/\/search\/\?q=stepped/);
    await page.locator('[data-state=done]').waitFor();
    await close();
  });

  it('says so when the index cannot be loaded, and offers the topics', async () => {
    const { page, close } = await open(article);
    await page.route('**/search/index.json', (route) => route.abort());
    await box(page).fill('pain');
    await page.getByText('The search did not load').waitFor();
    expect(await page.getByRole('region', { name: 'Search results' }).getByRole('link', { name: 'Why it hurts' }).isVisible()).toBe(true);
    await close();
  });

  it('leaves "/" alone while somebody types, and when it is turned off', async () => {
    const { page, close } = await open('/search/');
    await box(page).pressSequentially('A1C 7/8');
    expect(await box(page).inputValue()).toBe('A1C 7/8');
    await page.getByRole('checkbox', { name: /key/ }).uncheck();
    await page.goto(new URL('..', page.url()).href);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await close();
  });

  it.each([360, 768])('has rows of 44 px or more, and none wider than a screen of %i px', async (width) => {
    const { page, close } = await open(article, { viewport: { width, height: 800 } });
    await box(page).fill('my toe is numb and black');
    await rows(page).first().waitFor();
    const heights = await page
      .locator('[data-search-results] > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page
      .locator('header .panel :is(a, button)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => !control.closest('li') && control.getBoundingClientRect().height < 44)
          .map(({ textContent }) => textContent),
      );
    expect(small).toEqual([]);
    await close();
  });
});
