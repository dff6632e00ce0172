import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asOldBrowser, withoutStyles } from '../helpers/changed-pages.ts';
import { useSite } from '../helpers/open-site.ts';
import { markShapes } from '../helpers/page-shapes.ts';
import { readPages } from '../helpers/read-site.ts';
import { openTabs, type Tab, type Tabs } from '../helpers/tabs.ts';
import { themes } from '../helpers/themes.ts';

const site = inject('realSite');
const kinds = markShapes(readPages(site)).flatMap(({ page, standing }) => (standing === 'kind' && !page.isShort ? [page] : []));
const narrow = { width: 320, theme: themes[0] as (typeof themes)[number] };
const article = '/why-it-hurts/nerve-damage/';

let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs(site, 2);
});
afterAll(() => tabs.close());
const { open } = useSite(site);

/** Shows a page of each kind, changed, and gathers what `ask` finds wrong. */
async function faultsOnEach(change: (html: string) => string, ask: (tab: Tab) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  await tabs.each(kinds, async (tab, page) => {
    await tab.show(page, change(page.html));
    await tab.see(narrow);
    faults.push(...(await ask(tab)).map((fault) => `${page.address}: ${fault}`));
  });
  return faults;
}

describe('without styles', () => {
  it('every kind of page begins with its way in and its heading, and no sign fills the screen', async () => {
    const faults = await faultsOnEach(withoutStyles, ({ page }) =>
      page.evaluate(() => {
        const large = [...document.querySelectorAll('svg, img')].filter(
          (sign) => !sign.matches('.fig *, [role=img]') && sign.checkVisibility() && sign.getBoundingClientRect().height > 400,
        );
        const first = document.body.querySelector('a, h1');
        return [
          ...large.map((sign) => `${sign.outerHTML.slice(0, 80)} is ${sign.getBoundingClientRect().height} px high`),
          ...(first?.matches('.skip, h1, .from a, .from-page a') ? [] : [`begins with ${first?.outerHTML}`]),
          ...(document.querySelector('h1')?.checkVisibility() ? [] : ['has no heading in sight']),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('in an old browser: no popover, :has, color-mix, anchors', () => {
  it('every kind of page keeps its contrast, its targets, its width and its focus', async () => {
    const faults = await faultsOnEach(asOldBrowser, async (tab) => [
      ...(await tab.look('contrast')),
      ...(await tab.look('targets')),
      ...(await tab.look('reflow')),
      ...(await tab.look('focus')),
    ]);
    expect(faults).toEqual([]);
  });

  it('a word keeps a link to its meaning, and nothing is offered that cannot open', async () => {
    const found: { links: number; dead: number; loose: number }[] = [];
    await tabs.each(
      kinds.filter(({ route }) => route === '[section]/[slug].astro'),
      async (tab, page) => {
        await tab.show(page, asOldBrowser(page.html));
        found.push(
          await tab.page.evaluate(() => {
            const seen = (selector: string) =>
              [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
            return { links: seen('.note > a[href*="/glossary/"]'), dead: seen('.sure, .note-close'), loose: seen('.note > :not(a)') };
          }),
        );
      },
    );
    expect(found).toEqual([{ links: expect.any(Number), dead: 0, loose: 0 }]);
    expect(found[0]?.links).toBeGreaterThan(0);
  });

  it('a page with a script runs it, though what is missing is missing', async () => {
    const { page, close } = await open('/404.html');
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await page.goto(new URL('/search/?q=burning+feet', page.url()).href);
    await page.locator('[data-search][data-state=done]').waitFor();
    expect(await page.locator('ol[data-search-results] > li').count()).toBeGreaterThan(0);
    await close();
  });
});

describe('with storage blocked', () => {
  it('no kind of page has an error, and the search answers', async () => {
    const { page, errors, close } = await open('/404.html');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('Storage is blocked.', 'SecurityError');
          },
        });
      }
    });
    for (const { address } of kinds.filter(({ html }) => html.includes('<script'))) await page.goto(new URL(address, page.url()).href);
    await page.goto(new URL('/search/?q=burning+feet', page.url()).href);
    await page.locator('[data-search][data-state=done]').waitFor();
    await close();
    expect(errors).toEqual([]);
  });
});

describe('in forced colors', () => {
  it('every kind of page shows where the focus is, and what can be pressed has an edge', async () => {
    const faults = await faultsOnEach(
      (html) => html,
      async (tab) => {
        await tab.page.emulateMedia({ forcedColors: 'active' });
        const found = [...(await tab.look('focus')), ...(await tab.page.evaluate(edgeless))];
        await tab.page.emulateMedia({ forcedColors: 'none' });
        return found;
      },
    );
    expect(faults).toEqual([]);
  });
});

describe('on paper, from a dark screen', () => {
  it('every kind of page is dark on white', async () => {
    const { page, close } = await open('/', { colorScheme: 'dark' });
    const faults: string[] = [];
    for (const { address } of kinds) {
      await page.goto(new URL(address, page.url()).href);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      faults.push(...(await page.evaluate(paleOnPaper)).map((fault) => `${address}: ${fault}`));
      await page.emulateMedia({ media: 'screen' });
    }
    await close();
    expect(faults).toEqual([]);
  });
});

describe('what the reader asked of the device', () => {
  it('with reduced motion or without, nothing moves', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page, close } = await open(article, { reducedMotion });
      expect(await moving(page)).toBe(0);
      await page.locator('button.term').first().click();
      expect(await moving(page)).toBe(0);
      await close();
    }
  });

  it('colors turned round by the device keep their contrast: what is light becomes dark', async () => {
    const { page, close } = await open(article, { bypassCSP: true });
    await page.addStyleTag({ content: 'html{filter:invert(1)}' });
    // A page that turned its colors round by itself as well would be back where it began.
    expect(await page.evaluate(() => matchMedia('(inverted-colors: inverted)').matches)).toBe(false);
    expect(
      await page.evaluate(() =>
        [...document.styleSheets].some((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('inverted-colors'))),
      ),
    ).toBe(false);
    await close();
  });
});

function moving(page: Page): Promise<number> {
  return page.evaluate(() => document.getAnimations().length);
}

/** Runs in the page: buttons and cards without any edge, which forced colors would leave as bare words. */
function edgeless(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.btn, .care, button:not(.term, .sure, .note-close), input')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopWidth, borderTopStyle, textDecorationLine, appearance } = getComputedStyle(element);
      return (borderTopWidth === '0px' || borderTopStyle === 'none') && textDecorationLine === 'none' && appearance !== 'auto';
    })
    .map((element) => `${element.tagName} "${element.textContent?.trim().slice(0, 30)}" has no edge`);
}

/** Runs in the page: words that are not nearly black, or a ground that is not white. Links may keep a dark color. */
function paleOnPaper(): string[] {
  const lightness = (css: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return a === 0 ? 255 : 0.3 * r + 0.6 * g + 0.1 * b;
  };
  const faults = new Set<string>();
  if (lightness(getComputedStyle(document.body).backgroundColor) < 250) faults.add('the ground is dark');
  for (const element of document.querySelectorAll('main :is(p, h1, h2, h3, li, td, th, dt, dd, a, b)')) {
    if (!element.checkVisibility() || !/\S/.test(element.textContent ?? '')) continue;
    const { color } = getComputedStyle(element);
    if (lightness(color) > 110) faults.add(`${element.tagName} "${(element.textContent ?? '').trim().slice(0, 30)}" is ${color}`);
  }
  return [...faults].slice(0, 4);
}
