import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const ready = 'handout-builder[data-state=ready]';

describe('the handout builder', () => {
  it('takes a nurse from a page to the print window in 3 actions: Print, 20 point, Print', async () => {
    const { page, errors, close } = await open('/everyday-care/shoes/');
    await page.addInitScript(() => (window.print = () => (document.documentElement.dataset['printed'] = 'yes')));
    await page.getByRole('link', { name: 'Print this page' }).click();
    await page.waitForSelector(ready);
    await page.getByLabel('Size of the text').selectOption('20');
    await page.waitForSelector(ready);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
    expect(await page.locator('.sheets h1').allInnerTexts()).toEqual(['Which shoes and socks protect my feet?']);
    expect(
      await page
        .locator('.sheets p')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize),
    ).not.toBe('18.6667px');
    expect(new URL(page.url()).hash).toBe('#38&20pt&letter');
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps what is chosen in the address, and in no other place', async () => {
    const { page, close } = await open('/handouts/#15&16pt&a4');
    await page.waitForSelector(ready);
    await page.getByText('Choose pages').click();
    await page.getByLabel('38. Which shoes and socks protect my feet?').check();
    await page.getByLabel('Pictures').uncheck();
    await page.waitForSelector(ready);
    expect(new URL(page.url()).hash).toBe('#15,38&16pt&a4&nopics');
    expect(await page.locator('.sheets .fig > svg').count()).toBe(0);
    expect(await page.locator('.sheets .fig figcaption').count()).toBeGreaterThan(0);
    await page.reload();
    await page.waitForSelector(ready);
    expect(await page.locator('input:checked').count()).toBe(2);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(await page.locator('handout-builder :is(textarea, input:not([type=checkbox]))').count()).toBe(0);
    await close();
  });

  it('ticks a whole section at once, and takes it back', async () => {
    const { page, close } = await open('/handouts/');
    const section = page.locator('[data-group]', { has: page.getByRole('heading', { name: 'Usual treatments' }) });
    await section.getByRole('button').click();
    await page.waitForSelector(ready);
    expect(await page.locator('.new-sheet').count()).toBe(await section.locator('li').count());
    expect(await page.locator('.cover li').count()).toBe(await section.locator('li').count());
    await section.getByRole('button').click();
    await page.waitForSelector('handout-builder[data-state=idle]');
    expect(await page.locator('.sheets').innerHTML()).toBe('');
    await close();
  });

  it('gives main points and danger signs without the rest', async () => {
    const { page, close } = await open('/handouts/#signs,38&short');
    await page.waitForSelector(ready);
    expect(await page.locator('.leaflet-38 .short').count()).toBe(1);
    expect(await page.locator('.leaflet-38 .care').count()).toBe(3);
    expect(await page.locator('.leaflet-38 :is(.steps, .refs, .fig, .ask)').count()).toBe(0);
    expect(await page.locator('.leaflet-signs .care').count()).toBeGreaterThan(2);
    expect(await page.locator('.leaflet-38 .leaf').innerText()).toContain('Not yet checked by a clinician.');
    await close();
  });

  it('has each id once, and every pointer leads somewhere', async () => {
    const { page, close } = await open('/handouts/#38,37,12,7,16');
    await page.waitForSelector(ready);
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const targets = [...document.querySelectorAll('.sheets *')].flatMap((element) =>
        [...element.attributes].flatMap(({ name, value }) =>
          name === 'aria-labelledby' || name === 'aria-describedby'
            ? value.split(' ')
            : name === 'href' && value.startsWith('#')
              ? [value.slice(1)]
              : [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''),
        ),
      );
      return [...ids.filter((id, place) => ids.indexOf(id) !== place), ...targets.filter((id) => document.getElementById(id) === null)];
    });
    await close();
    expect(faults).toEqual([]);
  });

  it('says which page did not come, and gets it on the next try', async () => {
    const { page, close } = await open('/handouts/');
    await page.route('**/everyday-care/shoes/', (route) => route.abort());
    await page.evaluate(() => (location.hash = '#38,15'));
    await page.waitForSelector('handout-builder[data-state=error]');
    expect(await page.locator('[data-handout-state]').innerText()).toContain('Which shoes and socks protect my feet?');
    expect(await page.getByRole('button', { name: 'Print', exact: true }).isDisabled()).toBe(true);
    await page.unroute('**/everyday-care/shoes/');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector(ready);
    expect(await page.locator('.new-sheet').count()).toBe(2);
    await close();
  });

  it('says what in the address it does not know', async () => {
    const { page, close } = await open('/handouts/#38,99&20pt');
    await page.waitForSelector(ready);
    expect(await page.locator('[data-handout-note]').innerText()).toContain('99');
    await close();
  });

  it('copies the link and says so', async () => {
    const { page, close } = await open('/handouts/#38', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.waitForSelector(ready);
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await page.getByText('The link is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });

  it('is a list of links without script, and says what to do', async () => {
    const { page, close } = await open('/handouts/', { javaScriptEnabled: false });
    expect(await page.locator('[data-leaflet] a').count()).toBeGreaterThan(33);
    expect(await page.getByText("use your browser's Print").isVisible()).toBe(true);
    expect(await page.locator('select').first().isVisible()).toBe(false);
    await close();
  });
});
