import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

const site = inject('realSite');
const { open } = useSite(site);
const article = '/nerve-block/on-the-day/';
const settings = '/easier-to-read/';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('easier'));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** A property as the browser computes it, in the sample or elsewhere. */
const style = (page: Page, property: string, selector = '.easier-sample p') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const pixels = async (page: Page, property: string, selector?: string) => Number.parseFloat(await style(page, property, selector));

/** Opens the settings from the header link of an article. */
async function openPanel(options = {}) {
  const opened = await open(article, options);
  await opened.page.getByRole('link', { name: 'Easier to read' }).click();
  await opened.page.locator('section easier-settings form').waitFor();
  return opened;
}

describe('the settings', () => {
  it('go both ways, one step at a time, and the page follows at once', async () => {
    const { page, errors, close } = await openPanel();
    const steppers = [
      { more: 'Larger text', less: 'Smaller text', property: 'font-size' },
      { more: 'More line space', less: 'Less line space', property: 'line-height' },
      { more: 'More letter space', less: 'Less letter space', property: 'letter-spacing' },
      { more: 'More word space', less: 'Less word space', property: 'word-spacing' },
      { more: 'Longer lines', less: 'Shorter lines', property: 'max-inline-size', selector: '.prose' },
    ];
    for (const { more, less, property, selector } of steppers) {
      const read = async () => (await pixels(page, property, selector)) || 0;
      const before = await read();
      await press(page, more);
      expect(await read(), more).toBeGreaterThan(before);
      await press(page, less);
      expect(await read(), less).toBe(before);
    }
    // Back at the start, nothing is left on the device.
    expect(await kept(page)).toBeNull();
    await press(page, 'Smaller text');
    expect(await pixels(page, 'font-size')).toBeCloseTo(22 * 0.9, 1);
    const larger = page.getByRole('button', { name: 'Larger text' });
    while ((await larger.getAttribute('aria-disabled')) !== 'true') await larger.click();
    expect(await pixels(page, 'font-size')).toBe(60);
    expect(errors).toEqual([]);
    await close();
  });

  it('choose letters and colors, turn things on and off, and put everything back', async () => {
    const { page, requests, errors, close } = await openPanel();
    const background = () => style(page, 'background-color', 'body');
    const paper = await background();
    expect(requests.filter((url) => url.endsWith('.woff2')).length).toBe(1);
    await page.getByLabel('Atkinson Hyperlegible Next').check();
    expect(await style(page, 'font-family')).toContain('Atkinson');
    await page.evaluate(() => document.fonts.ready);
    const faces = () => page.evaluate(() => [...document.fonts].map(({ weight, status }) => `${weight} ${status}`).sort());
    expect(await faces()).toEqual(['400 loaded', '700 loaded']);
    const seen = new Set([paper]);
    for (const theme of ['Cream', 'Soft dark', 'Strong: black on white', 'Strong: white on black']) {
      await page.getByLabel(theme).check();
      seen.add(await background());
    }
    expect(seen.size).toBe(5);
    await page.getByLabel('As your device has it').check();
    expect(await background()).toBe(paper);
    const picture = page.locator('.fig > svg').first();
    const hint = page.locator('.term').first();
    for (const [name, look] of [
      ['Bold text', () => style(page, 'font-weight')],
      ['Bigger buttons', () => style(page, 'min-block-size', '.btn')],
      ['No pictures', () => style(page, 'display', '.fig > svg')],
      ['No word hints', () => style(page, 'display', '.term')],
    ] as const) {
      const before = await look();
      await page.getByLabel(name).check();
      expect(await look(), name).not.toBe(before);
    }
    expect(await picture.isVisible()).toBe(false);
    expect(await page.locator('.fig figcaption').first().isVisible()).toBe(true);
    // The word is still there, and no stop for Tab.
    expect(await hint.textContent()).not.toBe('');
    expect(await hint.evaluate((button) => (button as HTMLElement).focus() === undefined && document.activeElement === button)).toBe(false);
    await page.getByLabel('No pictures').uncheck();
    expect(await picture.isVisible()).toBe(true);
    await press(page, 'Put everything back');
    expect(await kept(page)).toBeNull();
    expect(await style(page, 'font-weight')).toBe('400');
    expect(await page.getByLabel('Bold text').isChecked()).toBe(false);
    expect(await page.getByLabel('The letters of your device').isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('never move the button that is pressed', async () => {
    const { page, close } = await openPanel({ viewport: { width: 360, height: 780 } });
    const button = page.getByRole('button', { name: 'Larger text' });
    await button.scrollIntoViewIfNeeded();
    const place = () =>
      button.evaluate((element) => element.getBoundingClientRect()).then(({ left, top }) => [Math.round(left), Math.round(top)]);
    for (let step = 0; step < 4; step += 1) {
      const [left = 0, top = 0] = await place();
      await page.mouse.click(left + 20, top + 20);
      const [newLeft = 0, newTop = 0] = await place();
      expect(Math.abs(newTop - top)).toBeLessThanOrEqual(1);
      // The margin of the page shrinks once, by less than the size of a finger.
      expect(Math.abs(newLeft - left)).toBeLessThan(20);
    }
    expect(await kept(page)).toBe('size-200 large huge');
    await close();
  });
});

describe('the part that the header link opens', () => {
  it('takes the focus, goes on in the order of the page, and gives the focus back', async () => {
    const { page, close } = await open(article);
    const link = page.getByRole('link', { name: 'Easier to read' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('easier-settings form').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('Make this easier to read');
    // In the flow of the page, between its header and its text.
    const order = await page
      .locator('body > *')
      .evaluateAll((parts) => parts.map(({ tagName }) => tagName).filter((tag) => /HEADER|SECTION|MAIN/.test(tag)));
    expect(order).toEqual(['HEADER', 'SECTION', 'MAIN']);
    expect(await style(page, 'position', '.easier-panel')).toBe('static');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Close these settings');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Put everything back');
    // A second press on the link opens no second one.
    await link.click();
    expect(await page.locator('easier-settings').count()).toBe(1);
    expect(await focused()).toBe('Make this easier to read');
    await page.locator('.easier-panel > button').last().press('Enter');
    expect(await page.locator('easier-settings').count()).toBe(0);
    expect(await focused()).toBe('Easier to read');
    await page.keyboard.press('Enter');
    await page.locator('easier-settings form').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Easier to read');
    await close();
  });

  it('leads to the page of the settings where its file does not come', async () => {
    const { page, close } = await open(article);
    await page.route('**/act/easier.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Easier to read' }).click();
    await page.waitForURL((url) => url.pathname === settings);
    await close();
  });
});

describe('what was chosen', () => {
  it('is kept only after a choice, and holds before anything is painted', async () => {
    const { page, requests, close } = await open(settings);
    expect(await kept(page)).toBeNull();
    await page.getByLabel('Soft dark').check();
    await press(page, 'Larger text');
    expect(await kept(page)).toBe('theme-dark size-125');
    // Its style sheet comes late: until then the browser must show nothing of the next page.
    await page.route('**/easier.css', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    requests.length = 0;
    await page.goto(new URL(article, page.url()).href);
    const [sheet, paint] = await page.evaluate(async () => {
      const entry = performance.getEntriesByName(new URL('/easier.css', location.href).href)[0] as PerformanceResourceTiming;
      const painted = await new Promise<number>((tell) =>
        new PerformanceObserver((list) => tell(list.getEntries()[0]?.startTime ?? 0)).observe({ type: 'paint', buffered: true }),
      );
      return [entry.responseEnd, painted];
    });
    expect(sheet).toBeGreaterThan(399);
    expect(paint).toBeGreaterThanOrEqual(sheet);
    expect(await style(page, 'background-color', 'body')).toBe('rgb(27, 31, 34)');
    expect(await pixels(page, 'font-size', 'body')).toBeCloseTo(22 * 1.25, 1);
    expect(requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
    await close();
  });

  it('asks nothing of a reader who chose nothing', async () => {
    const { page, requests, close } = await open(article);
    expect(await page.locator('html').getAttribute('data-easier')).toBe('');
    expect(requests.filter((url) => /easier|woff2/.test(url))).toEqual([]);
    await close();
  });

  it('holds for the visit where nothing may be kept, and says so', async () => {
    const { page, errors, close } = await open(article);
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(settings, page.url()).href);
    await press(page, 'Larger text');
    expect(await page.locator('easier-settings [role=status]').textContent()).toContain('until you close this tab');
    await page.goto(new URL(article, page.url()).href);
    expect(await pixels(page, 'font-size', 'body')).toBeCloseTo(22 * 1.25, 1);
    await page.goto(new URL(settings, page.url()).href);
    await press(page, 'Put everything back');
    await page.goto(new URL(article, page.url()).href);
    expect(await pixels(page, 'font-size', 'body')).toBe(22);
    expect(errors).toEqual([]);
    await close();
  });

  it('is carried onto paper, but for colors', async () => {
    const { page, close } = await open(article);
    await page.evaluate(() =>
      localStorage.setItem('easier', 'size-150 large theme-contrast-dark line-200 font-atkinson nopictures-on bold-on'),
    );
    for (const address of [article, '/glossary/']) {
      await page.goto(new URL(address, page.url()).href);
      await page.emulateMedia({ media: 'print' });
      // 150 percent of 14 point.
      expect(await style(page, 'font-size', 'body'), address).toBe('28px');
      expect(await pixels(page, 'line-height', 'main p')).toBeCloseTo(2 * (await pixels(page, 'font-size', 'main p')), 1);
      expect(await style(page, 'font-weight', 'body')).toBe('700');
      expect(await style(page, 'font-family', 'body')).toContain('Atkinson');
      expect(await style(page, 'color', 'main p')).toBe('rgb(0, 0, 0)');
      expect(await style(page, 'color-scheme', 'html')).toBe('light');
    }
    await page.goto(new URL(article, page.url()).href);
    expect(await page.locator('.fig > svg').first().isVisible()).toBe(false);
    await close();
  });

  it('gives way to forced colors, and more contrast asked of the device needs no choice', async () => {
    const { page, close } = await open(article, { contrast: 'more' });
    expect(await style(page, 'background-color', 'body')).toBe('rgb(255, 255, 255)');
    expect(await style(page, 'color', 'body')).toBe('rgb(0, 0, 0)');
    await page.evaluate(() => localStorage.setItem('easier', 'theme-cream'));
    await page.reload();
    expect(await style(page, 'background-color', 'body')).toBe('rgb(247, 236, 214)');
    await page.emulateMedia({ forcedColors: 'active', contrast: null });
    expect(await style(page, '--color-paper', 'html')).toBe('#fffdf9');
    await close();
  });
});

describe('a choice made elsewhere', () => {
  const easier = (page: Page) => page.evaluate(() => document.documentElement.dataset['easier'] ?? '');
  const larger = (page: Page) => page.getByRole('button', { name: 'Larger' }).click();

  it('holds on the page that Back leads to', async () => {
    const { page, close } = await open(article);
    await page.goto(new URL(settings, page.url()).href);
    await larger(page);
    await page.goBack();
    await expect.poll(() => easier(page)).toBe('size-125');
    await close();
  });

  it('in another tab is added to, not overwritten', async () => {
    const { page, close } = await open(settings);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await larger(page);
    await other.getByLabel('Bold').check();
    expect((await easier(other)).split(' ').sort()).toEqual(['bold-on', 'size-125']);
    await close();
  });

  it('stays with the tab when the device has no room', async () => {
    const { page, close } = await open(settings);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await larger(page);
    await page.goto(new URL(article, page.url()).href);
    expect(await easier(page)).toBe('size-125');
    await page.goto(new URL(settings, page.url()).href);
    await page.getByRole('button', { name: 'Put everything back' }).click();
    await page.goto(new URL(article, page.url()).href);
    expect(await easier(page)).toBe('');
    await close();
  });

  it('is made in one panel, however often the link is pressed', async () => {
    const { page, close } = await open(article);
    await page.locator('a[data-act=easier]').dblclick();
    await page.locator('#easier-head').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('easier-head');
    expect(await page.locator('#easier-head').count()).toBe(1);
    await close();
  });
});

describe('with the largest text and the widest spaces', () => {
  // Pages that have parts no first page of a kind has: boxes to choose from, lines to write on, code to copy.
  const further = ['/nerve-block/is-it-right-for-me/', '/cards/', '/for-clinics/embed/'];
  const addresses = new Set([
    ...pageKinds(site)
      .filter(({ isFirst }) => isFirst)
      .map(({ address }) => address),
    ...further,
  ]);
  const choices = [
    { width: 320, choice: 'size-300 large huge' },
    { width: 320, choice: 'size-300 large huge font-atkinson letter-20 word-48 line-240 bold-on buttons-on' },
    { width: 1280, choice: 'size-300 large huge width-full' },
    { width: 1280, choice: 'size-150 large' },
  ];

  it.concurrent.each([...addresses])('nothing sticks out sideways on %s', async (address) => {
    const { page, close } = await open(address);
    if ((await page.locator('header.top').count()) === 0) return close();
    await page.evaluate(() => localStorage.setItem('easier', 'size-300'));
    await page.reload();
    const faults: string[] = [];
    for (const { width, choice } of choices) {
      await page.setViewportSize({ width, height: 800 });
      const by = await page.evaluate((words) => {
        document.documentElement.dataset['easier'] = words;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, choice);
      if (by > 0) faults.push(`${choice} at ${width} px: ${by} px`);
      const shown = await page.locator('.skip').evaluate((skip) => skip.getBoundingClientRect().bottom);
      if (shown > 0) faults.push(`${choice} at ${width} px: "Skip to content" lies over ${shown} px`);
      const hint = await hintTooWide(page);
      if (hint > 0) faults.push(`${choice} at ${width} px: ${hint} px of the search hint are cut off`);
    }
    await close();
    expect(faults).toEqual([]);
  });

  it.each(['/', '/my-questions/', settings, '/nerve-block/day-by-day/'])(
    'no short word of a control is cut in pieces on %s',
    async (address) => {
      const { page, close } = await open(address);
      await page.evaluate(() => localStorage.setItem('easier', 'size-300'));
      await page.reload();
      const cut: string[] = [];
      for (const width of [320, 390, 1280])
        for (const choice of ['size-200 large huge buttons-on', 'size-300 large huge', 'size-300 large huge buttons-on bold-on']) {
          await page.setViewportSize({ width, height: 800 });
          cut.push(...(await cutWords(page, choice)).map((word) => `${choice} at ${width} px: ${word}`));
        }
      await close();
      expect(cut).toEqual([]);
    },
  );
});

/** By how much the hint of the search in the header is wider than its box. */
function hintTooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.top .find input');
    if (input === null) return 0;
    const { font, letterSpacing, wordSpacing } = getComputedStyle(input, '::placeholder');
    const words = Object.assign(document.createElement('span'), { textContent: input.placeholder });
    Object.assign(words.style, { position: 'absolute', whiteSpace: 'pre', font, letterSpacing, wordSpacing });
    document.body.append(words);
    const { paddingInlineStart, paddingInlineEnd, fontSize } = getComputedStyle(input);
    // The browser keeps room for its own sign that empties the box, which grows with the letters.
    const [start = 0, end = 0, sign = 0] = [paddingInlineStart, paddingInlineEnd, fontSize].map(Number.parseFloat);
    const room = input.clientWidth - start - end - 0.75 * sign;
    const by = words.offsetWidth - room;
    words.remove();
    return by;
  });
}

/** Words of up to 7 letters in controls that stand on more than one line. */
function cutWords(page: Page, choice: string): Promise<string[]> {
  return page.evaluate((words) => {
    document.documentElement.dataset['easier'] = words;
    const range = document.createRange();
    const found: string[] = [];
    for (const control of document.querySelectorAll(
      '.btn, .btn-quiet, .easier-button, .swatch, .rows.ways b, button:not([popovertarget])',
    )) {
      if (!control.checkVisibility()) continue;
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[a-z]{2,}/gi)) {
          if (word.length > 7) continue;
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      }
    }
    return found;
  }, choice);
}

it('without script, the page says how to do the same with the browser', async () => {
  const { page, close } = await open(settings, { javaScriptEnabled: false });
  const words = await page.locator('main').innerText();
  for (const told of ['script that is not running', 'plus key', 'Reader', 'Dark mode']) expect(words).toContain(told);
  expect(await page.getByRole('button', { name: 'Put everything back' }).count()).toBe(0);
  await close();
});
