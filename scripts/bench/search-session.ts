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
    await page.goto(`${site.url}search/`);
    await page.waitForFunction(() => customElements.get('site-search') !== undefined);
    const first = new Set(await page.evaluate(typeAndWait, query));
    await page.waitForSelector('[data-search][data-state="done"][data-full-text="done"]');
    await page.waitForLoadState('networkidle');
    const results = await page.locator('[data-search-results] > li').count();
    await page.close();
    const files = [...paths].map((path) => ({
      path,
      bytes: transferSize(join(dir, path.endsWith('/') ? `${path}index.html` : path)),
      first: first.has(path),
    }));
    const sum = (some: typeof files) => some.reduce((total, file) => total + file.bytes, 0);
    const typing = await measureTyping(browser, `${site.url}search/`);
    return { query, results, files, firstBytes: sum(files.filter(({ first }) => first)), bytes: sum(files), typing };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page: puts words into the search box, and tells what had been fetched when the first answer stood. */
function typeAndWait(words: string): Promise<string[]> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-search-results] > li') === null) return;
      observer.disconnect();
      resolve([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].map((url) => new URL(url).pathname));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const input = document.querySelector<HTMLInputElement>('[data-search] input[name="q"]');
    if (input === null) throw new Error('The search page has no search box.');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function transferSize(file: string): number {
  return compressible.test(file) ? brotliSize(readFileSync(file)) : statSync(file).size;
}
