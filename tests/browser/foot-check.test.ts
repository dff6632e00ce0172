import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const address = '/check-my-feet/';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const press = (page: Page, name: string | RegExp) => page.locator('.one-step').getByRole('button', { name }).tap();
const title = (page: Page) => page.locator('.one-step h2').innerText();

describe('the guided foot check', () => {
  it('goes from toe to heel by touch, goes back one step, and ends in what to do', async () => {
    const { page, requests, errors, close } = await open(address, phone);
    await page.getByRole('link', { name: "I check someone's feet" }).tap();
    await press(page, 'No, none of these');
    expect(await title(page)).toBe('Right foot: big toe');
    expect(await page.locator('.one-step').innerText()).toContain('their foot');
    const heights = await page.locator('.one-step button').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await press(page, /cannot see there/);
    expect(await title(page)).toBe('Right foot: second toe');
    await press(page, 'Back one step');
    expect(await title(page)).toBe('Right foot: big toe');
    await press(page, 'I see nothing new');
    await press(page, 'I see something');
    // The browser's own Back is a step too.
    await page.goBack();
    expect(await title(page)).toBe('Right foot: second toe');
    await press(page, 'I see something');
    await press(page, /any sore or break/);
    await press(page, /cannot see there/);
    for (let place = 4; place <= 16; place++) await press(page, 'I see nothing new');

    expect(await title(page)).toBe('Call today');
    const end = await page.locator('.one-step').innerText();
    expect(end).toContain('Right foot: second toe: there is any sore or break in the skin');
    expect(end).toContain('Right foot: middle toe');
    expect(end).toContain('Take the weight off that foot first');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await page.locator('.one-step .care').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await press(page, 'Start again');
    await page.waitForFunction(() => document.querySelector('.one-step h2')?.textContent.startsWith('Is one'));
    await press(page, 'Yes, one of these');
    expect(await title(page)).toBe('Get help now');
    expect(await page.locator('.one-step .btn-now').getAttribute('href')).toBe('tel:911');
    await press(page, 'Leave the check');
    await page.locator('.one-step').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(address);
    expect(requests.filter((url) => url.includes('/act/')).map((url) => url.replace(/.*\/act/, ''))).toEqual(['/feet.js']);
    expect(errors).toEqual([]);
    await close();
  });

  it('is done by keyboard alone; an emergency at any place ends it at once', async () => {
    const { page, errors, close } = await open(address);
    await page.getByRole('link', { name: 'I check my own feet' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.one-step');
    // The heading is read first; Tab leads to the first button.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.one-step').innerText()).toContain('your own foot');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await title(page)).toBe('What do you see there?');
    await page.getByRole('button', { name: 'Skin on a foot has turned black' }).focus();
    await page.keyboard.press('Enter');
    expect(await title(page)).toBe('Get help now');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.one-step h2')?.textContent === 'What do you see there?');
    expect(errors).toEqual([]);
    await close();
  });

  it('leads through the touch test in the order of the list, and says what missed touches mean', async () => {
    const { page, close } = await open(address, phone);
    await page.getByRole('link', { name: /touch by touch/ }).tap();
    await press(page, 'We are ready');
    const toes: string[] = [];
    for (const words of ['They felt it', 'They felt it', 'They did not feel it', 'They felt it', 'They did not feel it', 'They felt it']) {
      toes.push(await title(page));
      await press(page, words);
    }
    expect(toes).toEqual(['Right big toe', 'Right little toe', 'Left big toe', 'Left little toe', 'Right middle toe', 'Left middle toe']);
    expect(await title(page)).toBe('4 of 6 touches were felt');
    expect(await page.locator('.one-step').innerText()).toContain('Ask for a foot check');
    await press(page, 'Back one step');
    await press(page, 'They did not feel it');
    expect(await title(page)).toBe('3 of 6 touches were felt');
    await close();
  });

  it('is one long page without script', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('.foot-places li').count()).toBe(8);
    expect(await page.locator('main .care').count()).toBe(3);
    await page.getByRole('link', { name: 'I check my own feet' }).click();
    expect(new URL(page.url()).hash).toBe('#is-it-an-emergency');
    await close();
  });
});
