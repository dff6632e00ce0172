import type { Browser } from 'playwright-core';

/** How long a reader waits after the last key. */
export interface TypingTime {
  /** How many times slower the processor was made. */
  slowdown: number;
  /** Milliseconds until the results of the last key stand: the middle and the worst of all queries. */
  middle: number;
  worst: number;
}

/** Long, misspelled, and both: what makes a search work. */
const queries = [
  'can diabetic nueropathy be reversed',
  'acetominophen or ibuprophen for foot pain at night',
  'stepped on a nail and cannot feel it',
  'why does a tiny cut on my foot take so long to heal',
  'xylophone',
  'will the injection hurt',
  'feels like walking on marbles and electric shocks in my toes',
];

/** Types queries into the search page and takes the time from the last key until its results are on the page and laid out. */
export async function measureTyping(browser: Browser, address: string): Promise<TypingTime[]> {
  const times: TypingTime[] = [];
  for (const slowdown of [1, 4]) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('.answers') !== null);
    await page.locator('[data-search] input[name=q]').fill('a');
    await page.waitForSelector('[data-state="done"], [data-state="loading"]');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const taken: number[] = [];
    for (const query of queries) taken.push(await page.evaluate(typeLastKey, query));
    await page.close();
    taken.sort((a, b) => a - b);
    times.push({ slowdown, middle: taken[Math.floor(taken.length / 2)] ?? 0, worst: taken.at(-1) ?? 0 });
  }
  return times;
}

/** Runs in the page: puts a query into the box as its last key would, and waits until the answers were drawn. */
async function typeLastKey(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('[data-search] input[name=q]');
  if (input === null) throw new Error('The search page has no search box.');
  input.value = query;
  const start = performance.now();
  input.dispatchEvent(new Event('input', { bubbles: true }));
  // The index is here already, so answers come without a timer; the frame after them has drawn them.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - start;
}
