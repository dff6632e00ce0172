import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
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

  it('letters twice and more as large keep the word of a card whole and the page within the window', async () => {
    const { page, close } = await open('/urgent-help/', { viewport: { width: 360, height: 640 } });
    // As the text size of the browser does, but for media queries, which ask the browser itself.
    const seen = (size: number) =>
      page.evaluate((pixels) => {
        document.documentElement.style.fontSize = `${pixels}px`;
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.care-tag')?.lastChild as Text);
        return {
          lines: new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          skip: (document.querySelector('.skip')?.getBoundingClientRect().bottom ?? 1) > 0,
        };
      }, size);
    expect(await seen(32)).toEqual({ lines: 1, sideways: 0, skip: false });
    expect(await seen(40)).toMatchObject({ sideways: 0, skip: false });
    await close();
  });

  it('the signs of cards are drawn with two colors of the system and no other', async () => {
    const { page, close } = await open('/urgent-help/', { forcedColors: 'active', colorScheme: 'dark' });
    const fixed = await page
      .locator('#care-now, #care-today')
      .locator('path')
      .evaluateAll((paths) =>
        paths.flatMap((path) => {
          const { fill, stroke, color } = getComputedStyle(path);
          return [fill, stroke].filter((paint) => paint !== 'none' && paint !== color);
        }),
      );
    // The mark is a hole in the sign: in its middle is the ground of the card.
    const isHole = await page.locator('#care-now path').evaluate((path) => {
      const point = new DOMPoint(16, 12);
      return path instanceof SVGGeometryElement && !path.isPointInFill(point) && path.isPointInFill(new DOMPoint(6, 16));
    });
    await close();
    expect(fixed).toEqual([]);
    expect(isHole).toBe(true);
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
