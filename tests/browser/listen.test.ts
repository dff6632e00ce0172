import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite, type OpenPage } from '../helpers/open-site.ts';
import { stubSpeech, type StubbedVoice } from '../helpers/stub-speech.ts';

const { open } = useSite(inject('realSite'));
const american: StubbedVoice = { name: 'American', lang: 'en-US', localService: true, default: true };
const player = '[aria-label="Listen to this page"]';

/** Opens a page with a voice that says a sentence only when told to, and presses the link. */
async function listen(address: string, voices: StubbedVoice[] | undefined, options = {}): Promise<OpenPage> {
  const opened = await open('/404.html', options);
  await opened.page.addInitScript(stubSpeech, voices);
  await opened.page.goto(new URL(address, opened.page.url()).href);
  await opened.page.locator('a[data-act=listen]').click();
  return opened;
}

const said = (page: Page) => page.evaluate(() => window.stub.said);
const end = (page: Page, sentences = 1) => page.evaluate((count) => window.stub.end(count), sentences);
const press = (page: Page, name: string) => page.locator(player).getByRole('button', { name, exact: true }).click();
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('listen') ?? [];
    const text = range instanceof Range ? range.toString() : document.querySelector('[data-listening]')?.localName;
    return text?.replace(/\s+/g, ' ');
  });
const waitForVoice = (page: Page) => page.waitForFunction(() => window.stub.said.length > 0);
const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** Where the page stands once it has not moved for a while. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    for (let last = NaN; last !== scrollY;) {
      last = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return scrollY;
  });

describe('listening to an article', () => {
  it('reads it in order, without apparatus, with each meaning once, and says pictures and tables', async () => {
    const { page, requests, errors, close } = await listen('/nerve-block/does-it-work/', [american]);
    await waitForVoice(page);
    const article = page.locator('article');
    await end(page, 1000);
    const words = (await said(page)).map(({ text }) => text);
    expect(words.slice(0, 2)).toEqual([
      await article.locator('h1').innerText(),
      (await article.locator('.answer').innerText()).split(/(?<=[.?!]) /)[0],
    ]);
    const headings = (await article.locator('h2:not([data-apparatus] *)').allInnerTexts()).map((text) => text.trim());
    expect(words.filter((text) => headings.includes(text))).toEqual(headings);
    const apparatus = [
      'On this page',
      'Where this comes from',
      'How sure are we',
      'Say it:',
      'Print this page',
      'minutes to read',
      'Close',
    ];
    expect(words.filter((text) => apparatus.some((part) => text.includes(part)))).toEqual([]);
    const terms = await article.locator('button[data-term]').allInnerTexts();
    expect(terms.length).toBeGreaterThan(2);
    expect(words.flatMap((text) => / means: ./.exec(text)?.input.split(' means: ')[0] ?? [])).toEqual(terms);
    const explained = words.findIndex((text) => text.startsWith(`${terms[0]} means:`));
    expect(words[explained - 1]).toContain(terms[0]);
    expect(words.join(' ')).toContain('84 of 100 had relief of pain at rest after 1 week.');
    expect(words.filter((text) => text.length > 400 || /\s{2}|^\s|\s$/.test(text))).toEqual([]);
    await expect
      .poll(() => page.locator(player).getByRole('status').allInnerTexts())
      .toContain('That was the whole page. Press Play to hear it again.');
    expect(await marked(page)).toBeUndefined();
    expect(requests.filter((url) => url.includes('/act/'))).toHaveLength(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('says a picture by its title, a table cell after its column, and the number of a step', async () => {
    const { page, close } = await listen('/why-it-hurts/nerve-or-blood-flow/', [american]);
    await waitForVoice(page);
    await end(page, 1000);
    const words = (await said(page)).map(({ text }) => text);
    const columns = await page.locator('article thead th').allInnerTexts();
    expect(words.filter((text) => text.startsWith(`${columns[1]}: `)).length).toBe(await page.locator('article tbody tr').count());
    const titles = await page.locator('article .fig > svg > title').allTextContents();
    expect(words.filter((text) => text.startsWith('Picture: '))).toEqual(titles.map((title) => `Picture: ${title}`));
    expect(words.some((text) => text.startsWith('1: '))).toBe(true);
    await close();
  });

  it('plays, pauses, goes back and ahead, keeps its place, and changes speed', async () => {
    const { page, close } = await listen('/urgent-help/', [american]);
    await waitForVoice(page);
    await end(page, 3);
    const texts = async () => (await said(page)).map(({ text }) => text);
    const [, second, third, fourth] = await texts();
    expect(await marked(page)).toBe(fourth);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.stub.isSpeaking)).toBe(false);
    await press(page, 'Play');
    await expect.poll(async () => (await texts()).slice(4)).toEqual([fourth]);
    await press(page, 'Back 1 sentence');
    await press(page, 'Back 1 sentence');
    await press(page, 'Ahead 1 sentence');
    await expect.poll(async () => (await texts()).at(-1)).toBe(third);
    expect(await texts()).toContain(second);
    await press(page, 'Slower');
    await expect.poll(async () => (await said(page)).at(-1)).toEqual({ text: third, rate: 0.8 });
    for (let presses = 0; presses < 4; presses++) await press(page, 'Faster');
    await expect.poll(async () => (await said(page)).at(-1)).toEqual({ text: third, rate: 2 });
    const faster = page.locator(player).getByRole('button', { name: 'Faster' });
    expect(await faster.getAttribute('aria-disabled')).toBe('true');
    // Sentences are heard already: only what the reader cannot hear is announced.
    const status = page.locator(player).getByRole('status');
    expect(await status.allInnerTexts()).toEqual(['Speed: fastest', '']);
    await page.evaluate(() => window.stub.cutOff());
    expect(await status.allInnerTexts()).toEqual(['Speed: fastest', 'Something stopped the voice. Press Play to go on.']);
    await press(page, 'Play');
    await expect.poll(async () => (await texts()).at(-1)).toBe(third);
    await press(page, 'Stop and close');
    expect(await page.evaluate(() => [window.stub.isSpeaking, document.activeElement?.getAttribute('data-act')])).toEqual([
      false,
      'listen',
    ]);
    expect([await page.locator(player).count(), await marked(page)]).toEqual([0, undefined]);
    await page.keyboard.press('Enter');
    await page.locator(player).getByRole('button', { name: 'Pause' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await page.evaluate(() => window.stub.isSpeaking)).toBe(false);
    await close();
  });

  it('goes on where a browser does not tell that a sentence has ended', async () => {
    const { page, close } = await listen('/nerve-block/does-it-work/', [american]);
    await waitForVoice(page);
    await page.evaluate(() => (window.stub.isSpeaking = false));
    await expect.poll(async () => (await said(page)).length).toBe(2);
    await close();
  });

  it('says a care card with how urgent it is', async () => {
    const { page, close } = await listen('/urgent-help/', [american]);
    await waitForVoice(page);
    await end(page, 1000);
    const cards = await page.locator('article .care :is(h2, h3)').allTextContents();
    const words = (await said(page)).map(({ text }) => text).join(' ');
    for (const card of cards) expect(words).toContain(card.replace(/\s+/g, ' ').trim());
    await close();
  });

  it('keeps the sentence in view, below its bar, until the reader scrolls elsewhere', async () => {
    const size = { width: 360, height: 740 };
    const { page, close } = await listen('/why-it-hurts/nerve-damage/', [american], { viewport: size, reducedMotion: 'reduce' });
    await waitForVoice(page);
    await end(page, 20);
    const place = await page.evaluate(() => {
      const [range] = CSS.highlights.get('listen') ?? [];
      const bar = document.querySelector('.listen-sticks')?.getBoundingClientRect();
      return {
        top: (range as Range).getBoundingClientRect().top,
        bottom: (range as Range).getBoundingClientRect().bottom,
        bar: bar?.bottom ?? 0,
      };
    });
    expect(place.bar).toBeGreaterThan(48);
    expect(place.top).toBeGreaterThan(place.bar);
    expect(place.bottom).toBeLessThan(size.height);
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, -1500);
    await expect.poll(() => scrolled(page)).toBeLessThan(1500);
    const there = await comeToRest(page);
    await end(page, 2);
    expect(await scrolled(page)).toBe(there);
    await press(page, 'Ahead 1 sentence');
    expect(await scrolled(page)).toBeGreaterThan(there);
    // At 200 % the window of this phone is half as wide and high, and nothing may cover it.
    await page.setViewportSize({ width: 320, height: 370 });
    await expect.poll(() => page.locator('.listen-sticks').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const sizes = await page.locator(`${player} button`).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 44)).toEqual([]);
    await close();
  });
});

describe('a browser without a fitting voice', () => {
  it.each([
    ['no speech at all', undefined],
    ['no voices', []],
    ['a voice for another language', [{ ...american, lang: 'de-DE' }]],
  ])('is told so, with other ways: %s', async (_, voices) => {
    const { page, errors, close } = await listen('/why-it-hurts/nerve-damage/', voices);
    await page.locator(player).getByText('Your browser has no voice that can read this page.').waitFor();
    expect(await page.locator(player).innerText()).toContain('VoiceOver');
    await press(page, 'Stop and close');
    expect(await page.locator(player).count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('is asked before a voice on the internet gets the words', async () => {
    const { page, close } = await listen('/why-it-hurts/nerve-damage/', [{ ...american, localService: false }]);
    await page.locator(player).getByText('Do you want that?').waitFor();
    expect(await said(page)).toEqual([]);
    await press(page, 'Yes, read it to me');
    await expect.poll(() => said(page)).toHaveLength(1);
    expect(await page.locator(player).innerText()).toContain('This voice works over the internet.');
    await close();
  });
});

it('leads to its help where no script runs', async () => {
  const { page, close } = await open('/why-it-hurts/nerve-damage/', { javaScriptEnabled: false });
  await page.locator('a[data-act=listen]').click();
  expect(new URL(page.url()).hash).toBe('#listen');
  expect(await page.locator(':target').innerText()).toBe('Hear it read aloud');
  await close();
});
