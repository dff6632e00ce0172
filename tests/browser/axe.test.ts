import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

/** Every level of WCAG up to 2.2 AAA, and what the axe library calls best practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag22aaa', 'best-practice'];
const runOptions: RunOptions = { runOnly: { type: 'tag', values: tags } };

const site = inject('realSite');
const { open } = useSite(site);
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
] as const;

describe('in light and dark, at 320 and 1280 px', () => {
  it.concurrent.each(pageKinds(site))('axe finds nothing wrong on $address', async ({ address, isFirst }) => {
    const { page, close } = await open(address, { bypassCSP: true });
    await page.evaluate(axe.source);
    const told: string[] = [];
    // Further articles are made of the same parts: two views, with both schemes and both widths. One load for all: a page that loads anew for each look takes most of the time of a run.
    for (const { colorScheme, width } of isFirst ? views : views.slice(0, 2)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations, passes } = await page.evaluate(runAxe, runOptions);
      expect(passes).toBeGreaterThan(10);
      told.push(...violations.map((words) => `${colorScheme} ${width} px: ${words}`));
    }
    await close();
    expect(told).toEqual([]);
  });
});

/** Runs in the page: what axe finds wrong, in words, and how many rules it held to be kept. */
async function runAxe(options: RunOptions): Promise<{ violations: string[]; passes: number }> {
  const { violations, passes } = await (globalThis as never as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options);
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ... ')}`),
    passes: passes.length,
  };
}

it('axe still finds a fault that is planted, so that a silent axe would be noticed', async () => {
  const { page, close } = await open('/', { bypassCSP: true });
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    // 5.7 to 1 is enough for AA, and not for AAA; a small target is a fault of 2.2 only.
    const planted =
      '<img src="x"><p style="color:#666;background:#fff">pale</p><button class="plain">a</button><button class="plain">b</button>';
    document.querySelector('h1')?.insertAdjacentHTML('afterend', planted);
    for (const button of document.querySelectorAll<HTMLElement>('.plain'))
      button.style.cssText = 'inline-size:9px;block-size:9px;overflow:hidden';
  });
  const { violations } = await page.evaluate(runAxe, runOptions);
  await close();
  const found = violations.map((words) => words.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast-enhanced', 'target-size']));
});
