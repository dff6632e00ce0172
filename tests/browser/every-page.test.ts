import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markShapes } from '../helpers/page-shapes.ts';
import { faultsOf } from '../helpers/page-faults.ts';
import { readPages } from '../helpers/read-site.ts';
import { openTabs, type Tabs } from '../helpers/tabs.ts';

const site = inject('realSite');
let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs(site, 2);
});
afterAll(() => tabs.close());
const pages = markShapes(readPages(site));
const routes = [...new Set(pages.map(({ page }) => page.route))].map((route) => ({
  route,
  all: pages.filter(({ page }) => page.route === route),
}));

describe('every page of the built site, in light and dark, from 320 to 1280 px, with large and wide text', () => {
  it.each(routes)(
    '$route: axe, contrast, targets, reflow, text spacing and focus have no fault',
    async ({ all }) => {
      const faults: string[] = [];
      await tabs.each(all, async (tab, { page, standing }) => {
        faults.push(...(await faultsOf(tab, page, standing)));
      });
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

it('each look still finds a fault that is planted, so that a look that sees nothing would be noticed', async () => {
  const planted = `<img src="x"><p style="color:#666;background:#fff">pale</p><button style="inline-size:9px;block-size:9px;outline:0">a</button>
    <button style="inline-size:9px;block-size:9px">b</button><p style="inline-size:900px">wide</p>
    <p style="line-height:1.2;text-align:justify">${'a word and '.repeat(40)}</p>`;
  const faults: string[] = [];
  await tabs.each(pages.slice(0, 1), async (tab, { page }) => {
    await tab.show(page, page.html.replace('</h1>', `</h1>${planted}`));
    await tab.page.setViewportSize({ width: 320, height: 800 });
    for (const look of ['axe', 'contrast', 'targets', 'reflow', 'lines', 'focus'] as const)
      faults.push(...(await tab.look(look)).map((fault) => `${look} ${fault}`));
  });
  const expected = [
    'axe image-alt',
    'axe color-contrast-enhanced',
    'axe target-size',
    'contrast 5.74',
    'targets BUTTON "a" 9x9',
    'px too wide',
    'lines .*justified',
    'lines .*apart',
    'focus BUTTON "a" has a ring',
  ];
  expect(expected.filter((fault) => !faults.some((found) => new RegExp(fault).test(found)))).toEqual([]);
});
