import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds, useSite } from '../helpers/open-site.ts';

/** Every level of WCAG up to 2.2 AAA, and what the axe library calls best practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = inject('realSite');
const { open } = useSite(site);
const views = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

describe.each(views)('in the $colorScheme scheme at $width px', ({ colorScheme, width }) => {
  it.each(pageKinds(site))('axe finds nothing wrong on $address', async ({ address }) => {
    const { page, close } = await open(address, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    const results = (await page.evaluate(
      (options) => (globalThis as never as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
      {
        runOnly: { type: 'tag', values: tags },
      } satisfies RunOptions,
    )) as AxeResults;
    const told = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ... ')}`);
    await close();
    expect(told).toEqual([]);
  });
});

it('axe still finds a fault that is planted, so that a silent axe would be noticed', async () => {
  const { page, close } = await open('/', { bypassCSP: true });
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate(async () => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<img src="x"><p style="color:#999;background:#fff">pale</p>');
    const results = await (globalThis as never as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return results.violations.map(({ id }) => id);
  });
  await close();
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
});
