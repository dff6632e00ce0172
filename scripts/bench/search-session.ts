import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../../tests/helpers/find-browser.ts';
import { serveSite } from '../serve-site.ts';
import { brotliBytes } from './weigh.ts';

/** Files a host has no use compressing again: the search engine's own are packed already. */
const packed = /\.(pf_\w+|pagefind|png)$/;

/**
 * What a reader downloads for one search from an empty cache: the page, the engine, the index and the first results.
 * Opened in Chromium; each file is counted as a host with brotli would send it, without headers.
 */
export async function searchSessionBytes(dir: string, query: string): Promise<{ bytes: number; requests: number }> {
  const site = await serveSite(dir);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const files: string[] = [];
    page.on('requestfinished', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search][data-state=done]').waitFor();
    await page.waitForLoadState('networkidle');
    return { bytes: files.reduce((sum, file) => sum + sentBytes(dir, file), 0), requests: files.length };
  } finally {
    await browser.close();
    await site.close();
  }
}

function sentBytes(dir: string, path: string): number {
  const content = readFileSync(join(dir, path.endsWith('/') ? `${path}index.html` : path));
  return packed.test(path) ? content.length : brotliBytes(content);
}
