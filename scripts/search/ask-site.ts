import type { Page } from 'playwright-core';
import { startBrowser } from '../../tests/helpers/find-browser.ts';
import { serveSite } from '../serve-site.ts';
import type { LabeledQuery } from './queries.ts';
import type { Outcome } from './score.ts';

const most = 10;

/**
 * Asks the built site's own search page, in Chromium, one query after the other: each is put into the box and sent, as a
 * reader would. Reads what stands there once the page says that its answers are done.
 */
export async function askSite(dir: string, base: string, queries: readonly LabeledQuery[]): Promise<Outcome[]> {
  const served = await serveSite(dir, base);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}search/`);
    await page.waitForFunction(() => customElements.get('site-search') !== undefined);
    const outcomes: Outcome[] = [];
    for (const query of queries) {
      await page.evaluate(send, query.query);
      await page.waitForSelector('[data-search][data-state="done"], [data-search][data-state="error"]');
      outcomes.push({ ...query, ...(await readPage(page, base)) });
    }
    return outcomes;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Runs in the page. */
function send(query: string): void {
  const input = document.querySelector<HTMLInputElement>('[data-search] input[name="q"]');
  if (input === null) throw new Error('The search page has no search box.');
  input.value = query;
  input.form?.requestSubmit();
}

async function readPage(page: Page, base: string): Promise<Pick<Outcome, 'results' | 'showsUrgent'>> {
  const shown = await page.evaluate(() => ({
    paths: [...document.querySelectorAll<HTMLAnchorElement>('ol[data-search-results] > li a[href]')].map(({ pathname }) => pathname),
    showsUrgent: document.querySelector('[data-search-urgent]')?.checkVisibility() ?? false,
  }));
  // An id is the address without the base and its slashes.
  const results = shown.paths.slice(0, most).map((path) => path.slice(base.length).replace(/\/$/, ''));
  return { results, showsUrgent: shown.showsUrgent };
}
