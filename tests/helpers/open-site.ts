import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/serve-site.ts';
import type { BuiltSite } from './build-site.ts';
import { startBrowser } from './find-browser.ts';
import { readPages } from './read-site.ts';

/** A browser and a served site for the tests of one file. */
export interface OpenSite {
  /** Opens an address of the site, given without the base, in a fresh context that is closed with `close`. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

export interface OpenPage {
  page: Page;
  /** Everything the page asked for, as whole addresses. */
  requests: string[];
  /** Errors in the console and uncaught ones. */
  errors: string[];
  close(): Promise<void>;
}

/** Starts a browser and serves a built site before the tests of a file, and stops both after them. */
export function useSite(site: BuiltSite): OpenSite {
  let browser: Browser;
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(site.dir, site.base);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(new URL(address.replace(/^\//, ''), served.url).href);
      return { page, requests, errors, close: () => context.close() };
    },
  };
}

/** A page to look at. */
export interface PageOfKind {
  /** The file under src/pages that makes it. */
  kind: string;
  address: string;
  /** Whether it stands for its kind: others are made of the same parts, and need not be looked at in every way. */
  isFirst: boolean;
}

/** Further articles are made of the same parts: one in so many is looked at in a browser, which takes seconds for each. */
const oneIn = 4;

/** One address of each kind of page, and some articles more: found from the build, without the base. */
export function pageKinds(site: BuiltSite): PageOfKind[] {
  const seen = new Set<string>();
  let articles = 0;
  return readPages(site)
    .filter(({ isShort }) => !isShort)
    .flatMap(({ route: kind, address }) => {
      const isFirst = !seen.has(kind);
      seen.add(kind);
      const isArticle = kind === '[section]/[slug].astro' || kind === '[...page].astro';
      if (isArticle && !isFirst) articles += 1;
      return isFirst || (isArticle && articles % oneIn === 0) ? [{ kind, address: `/${address.slice(site.base.length)}`, isFirst }] : [];
    });
}
