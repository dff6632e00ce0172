import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../../tests/helpers/budgets.ts';
import { startBrowser } from '../../tests/helpers/find-browser.ts';
import { serveSite } from '../serve-site.ts';
import { measureTyping, type TypingTime } from './typing-time.ts';

/** What one search costs a reader who comes with an empty cache. */
export interface SearchSession {
  query: string;
  /** How many results were shown. */
  results: number;
  /** Every file the browser asked for, in the order of the answers. `first`: before the first answers stood. */
  files: { path: string; bytes: number; first: boolean }[];
  /** Bytes until the first answers stand, and until the full text has added its own. */
  firstBytes: number;
  bytes: number;
  /** From the last key to the first answers, at the machine's own speed and at a quarter of it. */
  typing: TypingTime[];
}

const query = 'burning feet';
/** What static hosts compress. Pagefind's own files are compressed when they are made, and hosts send them as they are. */
const compressible = /\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/;
/** Files of the first answers; what comes after them is the full text. */
const isFullText = /^\/pagefind\/|\/search\/full-text\.js$/;

/**
 * Searches a built site in Chromium and adds up the files it asked for: brotli at quality 11 where a host compresses,
 * as they lie on the disk otherwise. Response headers are not counted.
 */
export async function measureSearch(dir: string): Promise<SearchSession> {
  const site = await serveSite(dir);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const paths = new Set<string>();
    page.on('response', (response) => {
      if (response.ok()) paths.add(decodeURIComponent(new URL(response.url()).pathname));
    });
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-search][data-state="done"][data-full-text="done"]');
    await page.waitForLoadState('networkidle');
    const results = await page.locator('[data-search-results] > li').count();
    await page.close();
    const files = [...paths].map((path) => ({
      path,
      bytes: transferSize(join(dir, path.endsWith('/') ? `${path}index.html` : path)),
      first: !isFullText.test(path),
    }));
    const sum = (some: typeof files) => some.reduce((total, file) => total + file.bytes, 0);
    const typing = await measureTyping(browser, `${site.url}search/`);
    return { query, results, files, firstBytes: sum(files.filter(({ first }) => first)), bytes: sum(files), typing };
  } finally {
    await browser.close();
    await site.close();
  }
}

function transferSize(file: string): number {
  return compressible.test(file) ? brotliSize(readFileSync(file)) : statSync(file).size;
}
