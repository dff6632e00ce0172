import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

const site = inject('realSite');
const { open } = useSite(site);
const kinds = pageKinds(site);

/** WCAG 1.4.12: what a reader may set without losing anything. */
const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const doubled = 'html{font-size:200%}';
/** The hard ones, for every article; all of them, for each kind of page. */
const views = [
  { name: 'at 320 px, which is 400 % zoom of 1280 px', width: 320, css: '/* as it is */', isHard: false },
  { name: 'at 320 px with doubled text', width: 320, css: doubled, isHard: true },
  { name: 'at 768 px with doubled text', width: 768, css: doubled, isHard: false },
  { name: 'at 1280 px with doubled text', width: 1280, css: doubled, isHard: false },
  { name: 'at 320 px with wide text spacing', width: 320, css: textSpacing, isHard: true },
];

describe('in narrow windows and with large or wide text', () => {
  it.concurrent.each(kinds)('nothing sticks out sideways on $address', async ({ address, isFirst }) => {
    const { page, close } = await open(address, { bypassCSP: true });
    const tooWide: string[] = [];
    for (const { name, width, css } of views.filter(({ isHard }) => isFirst || isHard)) {
      await page.setViewportSize({ width, height: 800 });
      const style = await page.addStyleTag({ content: css });
      const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await style.evaluate((element) => (element as HTMLElement).remove());
      if (by > 0) tooWide.push(`${name}: ${by} px`);
    }
    await close();
    expect(tooWide).toEqual([]);
  });

  it('a box that is too wide would be seen', async () => {
    const { page, close } = await open('/', { bypassCSP: true, viewport: { width: 320, height: 800 } });
    await page.addStyleTag({ content: 'h1{inline-size:400px}' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320);
    await close();
  });
});

describe('targets', () => {
  it.concurrent.each(kinds)('are 44 px or more outside sentences on $address', async ({ address }) => {
    const { page, close } = await open(address, { viewport: { width: 360, height: 780 } });
    const small = await page.evaluate(smallTargets);
    await close();
    expect(small).toEqual([]);
  });
});

describe('what the reader asked of the system', () => {
  it('cards keep their borders in forced colors', async () => {
    const { page, close } = await open('/urgent-help/', { forcedColors: 'active' });
    const style = await page
      .locator('[data-urgency=emergency]')
      .first()
      .evaluate((card) => getComputedStyle(card).borderTopStyle);
    await close();
    expect(style).toBe('solid');
  });

  it('nothing moves by itself', async () => {
    const { page, close } = await open('/nerve-block/what-it-is/');
    const moving = await page.evaluate(() => document.getAnimations().length);
    await close();
    expect(moving).toBe(0);
  });
});

describe('what to do and what not to do', () => {
  it('are marked by different signs, not by color alone', async () => {
    const { page, close } = await open('/urgent-help/');
    const sign = (list: string) =>
      page
        .locator(`${list} li`)
        .first()
        .evaluate((item) => getComputedStyle(item, '::before').content);
    const [tick, cross] = [await sign('.do'), await sign('.do-not')];
    await close();
    expect(tick).toContain('✓');
    expect(cross).toContain('✗');
  });
});

describe('on paper', () => {
  it('the text is 14 point, menus are gone, everything closed is open, and cards keep a border', async () => {
    const { page, close } = await open('/nerve-block/does-it-work/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top').isVisible()).toBe(false);
    expect(await page.locator('nav.toc').isVisible()).toBe(false);
    expect(await page.locator('.refs li').first().isVisible()).toBe(true);
    expect(await page.locator('.array table').first().isVisible()).toBe(true);
    expect(
      await page
        .locator('.care')
        .first()
        .evaluate((card) => getComputedStyle(card).borderTopWidth),
    ).not.toBe('0px');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe('18.6667px');
    expect(await pdfPages(page)).toBeGreaterThan(2);
    await close();
  });
});

async function pdfPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Runs in the page: links and buttons smaller than 44 px that stand outside running text. */
function smallTargets(): string[] {
  const isInSentence = (element: Element) => {
    const text = element.closest('p, li, dd, dt, td, figcaption, h2, h3');
    return text !== null && (text.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3;
  };
  return [...document.querySelectorAll('a[href], button, summary, input')]
    .filter((element) => element.checkVisibility() && !element.closest('[popover]') && !element.classList.contains('skip'))
    .filter((element) => !element.matches('.term, .sure') && !isInSentence(element))
    .filter((element) => {
      // The words of a box to tick can be pressed as well.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return width < 43.5 || height < 43.5;
    })
    .map(
      (element) =>
        `${element.tagName} "${(element.textContent ?? '').trim().slice(0, 40)}" ${Math.round(element.getBoundingClientRect().width)}x${Math.round(element.getBoundingClientRect().height)}`,
    );
}
