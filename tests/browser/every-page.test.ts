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
