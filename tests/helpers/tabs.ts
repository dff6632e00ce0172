import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../scripts/serve-site.ts';
import type { BuiltSite } from './build-site.ts';
import { startBrowser } from './find-browser.ts';
import type { Looks } from './looks/in-page.ts';
import type { BuiltPage } from './read-site.ts';
import type { Theme } from './themes.ts';

/** How a page is seen. */
export interface View {
  width: number;
  theme: Theme;
  /** Style that a reader adds, such as larger text. */
  css?: string;
}

/** A tab that shows one page after the other. */
export interface Tab {
  page: Page;
  /** Shows a built page, or its HTML changed by hand. */
  show(page: BuiltPage, html?: string): Promise<void>;
  see(view: View): Promise<void>;
  /** Runs one of the looks of looks/in-page.ts. */
  look<Name extends keyof Looks>(name: Name): Promise<Awaited<ReturnType<Looks[Name]>>>;
}

export interface Tabs {
  /** Does the work for each item, in as many tabs at once as there are. */
  each<Item>(items: readonly Item[], work: (tab: Tab, item: Item) => Promise<void>): Promise<void>;
  browser: Browser;
  close(): Promise<void>;
}

/**
 * Opens tabs on a served copy of a site. Loading a page anew, in a context of its own, takes longer than looking at it, and so
 * does compiling axe. So a tab stays, and writes each page into its document with the browser's parser. A page whose modules
 * must run is loaded as usual.
 */
export async function openTabs(site: BuiltSite, count: number): Promise<Tabs> {
  const served = await serveSite(site.dir, site.base);
  const browser = await startBrowser();
  const script = await bundleLooks();
  const tabs = await Promise.all(Array.from({ length: count }, () => openTab(browser, served.url, site, script)));
  return {
    browser,
    async each(items, work) {
      const queue = [...items];
      await Promise.all(
        tabs.map(async (tab) => {
          for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(tab, item);
        }),
      );
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function openTab(browser: Browser, url: string, { dir, base }: BuiltSite, script: string): Promise<Tab> {
  // The looks and the reader's own styles are not the site's: its policy would refuse them.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(url);
  await page.evaluate(script);
  return {
    page,
    async show({ address, html }, changed = html) {
      const at = url + address.slice(base.length);
      if (changed === html && /<script[^>]+type="?module/.test(html)) {
        await page.goto(at);
        await page.evaluate(script);
        return;
      }
      // A short address would lead on, and the print sheet is not looked at here.
      const shown = changed.replace(/<meta http-equiv="refresh"[^>]*>|<link rel="stylesheet"[^>]*media="print"[^>]*>/g, '');
      await page.evaluate(writePage, { html: shown, at });
    },
    async see({ width, theme, css = '' }) {
      const sheet = theme.sheet === undefined ? '' : readFileSync(join(dir, theme.sheet), 'utf8');
      // Straight to the browser: Playwright waits for a frame to be painted after each of these.
      await Promise.all([
        devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme.colorScheme }] }),
        devtools.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false }),
        page.evaluate(dressPage, { attributes: theme.attributes, css: sheet + css }),
      ]);
    },
    look: (name) => page.evaluate((name) => (globalThis as never as { looks: Looks }).looks[name](), name) as never,
  };
}

/** One script with axe and all looks. */
async function bundleLooks(): Promise<string> {
  const entry = join(import.meta.dirname, 'looks/in-page.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', minify: true });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the page: the next page, in the same document. */
async function writePage({ html, at }: { html: string; at: string }): Promise<void> {
  history.replaceState(null, '', at);
  document.open();
  document.write(html);
  document.close();
  while (document.readyState !== 'complete') await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Runs in the page: attributes of <html> as a theme sets them, and the reader's own style; both replace those of the view before. */
function dressPage({ attributes, css }: { attributes: Readonly<Record<string, string>>; css: string }): void {
  const root = document.documentElement;
  const before = (root.dataset['dressed'] ?? '').split(' ').filter(Boolean);
  for (const name of before) root.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.dataset['dressed'] = Object.keys(attributes).join(' ');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css === '' ? [] : [sheet];
}
