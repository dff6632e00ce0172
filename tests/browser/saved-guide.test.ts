import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/serve-site.ts';
import type { Edition } from '../../src/lib/saved-guide/edition.ts';
import { breakSite, type Spoilt } from '../helpers/breaking-server.ts';
import type { BuiltSite } from '../helpers/build-site.ts';
import { startBrowser } from '../helpers/find-browser.ts';
import { readBuilt, readPages } from '../helpers/read-site.ts';

const real = inject('realSite');
const fixture = inject('fixtureSite');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A site in a fresh profile, behind a server that can be made to fail. */
interface Trial {
  context: BrowserContext;
  page: Page;
  /** Whole address of a page, given without the base. */
  at(address: string): string;
  /** What the server does to answers from now on. */
  spoil(how: (answer: Spoilt) => void): void;
  /** What was asked for since the last call, from the home page. */
  asked(): string[];
  /** Takes the network away, and the server with it. */
  goOffline(): Promise<void>;
  close(): Promise<void>;
}

async function tryOut(site: BuiltSite): Promise<Trial> {
  const good: ServedSite = await serveSite(site.dir, site.base);
  let how: (answer: Spoilt) => void = () => undefined;
  let paths: string[] = [];
  const broken = await breakSite(good, (answer) => {
    paths.push(answer.path);
    how(answer);
  });
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  return {
    context,
    page,
    at: (address) => new URL(address.replace(/^\//, ''), broken.url).href,
    spoil: (next) => (how = next),
    asked: () => {
      const since = paths;
      paths = [];
      return since;
    },
    goOffline: async () => {
      await broken.close();
      await context.setOffline(true);
    },
    close: async () => {
      await context.close();
      await broken.close();
      await good.close();
    },
  };
}

const state = (page: Page, wanted: string) => page.locator(`keep-guide[data-state=${wanted}]`).waitFor();
const said = (page: Page) => page.locator('[data-said]').textContent();
const stored = (page: Page) =>
  page.evaluate(async () => ({
    stores: (await caches.keys()).map((name) => name.split(' ')[1]).sort(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const packsStored = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes(' packs '));
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });

async function save(trial: Trial): Promise<void> {
  await trial.page.goto(trial.at('/keep-this-guide/'));
  await state(trial.page, 'empty');
  await trial.page.locator('[data-save]').click();
  await state(trial.page, 'saved');
}

const isPack = ({ path }: Spoilt) => path.startsWith('_astro/saved/');
/** Breaks off in the middle of the packs: after so many, the connection does. */
function breakAfter(packs: number): (answer: Spoilt) => void {
  let sent = 0;
  return (answer) => {
    if (!isPack(answer)) return;
    sent += 1;
    if (sent <= packs) return;
    answer.compress = false;
    answer.status = 503;
  };
}

describe('the saved guide, in a fresh profile with the network gone', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await tryOut(real);
    await save(trial);
  });
  afterAll(() => trial.close());

  it('fetched the list, the worker and each pack once, and nothing else', () => {
    const { files } = JSON.parse(readBuilt(real, 'saved-guide.json')) as Edition;
    const own = trial.asked().filter((path) => /^(_astro\/saved|saved-guide|service-worker)/.test(path));
    expect(own.sort()).toEqual([...files.map(({ path }) => path), 'saved-guide.json', 'service-worker.js'].sort());
  });

  it('says that it is saved, and puts the keyboard there', async () => {
    expect(await said(trial.page)).toMatch(/^Saved on \w+ \d+, \d{4}\. You can open it with no signal\.$/);
    expect(await trial.page.evaluate(() => document.activeElement?.matches('[data-said]'))).toBe(true);
  });

  it('gives readers with a signal the newest page, and keeps that', async () => {
    trial.spoil((answer) => {
      if (answer.path === 'everyday-care/shoes/')
        answer.body = Buffer.from(answer.body.toString('utf8').replace('<h1', '<p id="newest">New.</p><h1'));
    });
    await trial.page.goto(trial.at('/everyday-care/shoes/'));
    expect(await trial.page.locator('#newest').count()).toBe(1);
    expect(await trial.page.locator('.saved-copy').count()).toBe(0);
    // Its query holds what was searched for, which must not stay.
    await trial.page.goto(trial.at('/search/?q=secret'));
    await trial.page.waitForFunction(async () => (await caches.keys()).some((name) => name.includes('visited')));
    const kept = await trial.page.evaluate(async () => {
      const addresses: string[] = [];
      for (const name of await caches.keys()) addresses.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
      return addresses;
    });
    expect(kept.filter((address) => address.includes('secret'))).toEqual([]);
  });

  it('opens urgent help soon from a host in trouble', async () => {
    trial.spoil((answer) => {
      answer.status = 503;
    });
    await trial.page.goto(trial.at('/urgent-help/'));
    expect(await trial.page.locator('.saved-copy').textContent()).toContain('Saved copy of');
    trial.spoil(() => undefined);
  });

  it('opens every article, urgent help and the words explained, with its day at the top', async () => {
    await trial.goOffline();
    const wanted = readPages(real).filter(
      ({ html, route }) => html.includes('<article data-article') || route.startsWith('glossary/index'),
    );
    expect(wanted.length).toBeGreaterThan(35);
    const addresses = wanted.map(({ address }) => address);
    const wrong: (string | null)[][] = [];
    const readSome = async () => {
      const page = await trial.context.newPage();
      for (let address = addresses.pop(); address !== undefined; address = addresses.pop()) {
        await page.goto(trial.at(address), { waitUntil: 'domcontentloaded' });
        const [title, note] = await page.evaluate(() =>
          ['h1', 'main > .saved-copy'].map((part) => document.querySelector(part)?.textContent ?? ''),
        );
        if (!title || title === 'This page is not on your phone' || !/^Saved copy of \w+ \d+, \d{4}\. You are offline/.test(note ?? '')) {
          wrong.push([address, title ?? null, note ?? null]);
        }
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: 6 }, readSome));
    expect(wrong).toEqual([]);
    // Every article, one after the other on a busy machine.
  }, 180_000);

  it('shows the newest copy of a page that was visited since', async () => {
    await trial.page.goto(trial.at('/everyday-care/shoes/'));
    expect(await trial.page.locator('#newest').count()).toBe(1);
    expect(await trial.page.locator('.saved-copy').isVisible()).toBe(true);
  });

  it('searches the small index and the full text', async () => {
    await trial.page.goto(trial.at('/search/?q=what+is+ischemia'));
    await trial.page.locator('[data-search][data-state=done]').waitFor();
    const results = trial.page.locator('ol[data-search-results] a[href]');
    expect(await results.first().getAttribute('href')).toMatch(/^\/why-it-hurts\//);
    // Only the full text knows the glossary here.
    await trial.page.locator('ol[data-search-results] > li a[href^="/glossary/"]').first().waitFor();
    await results.first().click();
    await trial.page.waitForURL(/why-it-hurts/);
    expect(await trial.page.locator('h1').isVisible()).toBe(true);
  });

  it('leads on from a number on paper, and from a page that is not saved', async () => {
    await trial.page.goto(trial.at('/r/15/'));
    await trial.page.waitForURL(/nerve-block\/after/);
    await trial.page.goto(trial.at('/connect/'));
    expect(await trial.page.locator('h1').textContent()).toBe('This page is not on your phone');
    await trial.page.getByRole('link', { name: 'See when to get help' }).click();
    await trial.page.waitForURL(/urgent-help/);
    expect(await trial.page.locator('h1').isVisible()).toBe(true);
  });

  it('is removed whole, also with no signal', async () => {
    await trial.page.goto(trial.at('/keep-this-guide/'));
    await state(trial.page, 'saved');
    await trial.page.locator('[data-remove]').click();
    await state(trial.page, 'empty');
    expect(await said(trial.page)).toBe('The guide is removed from this phone.');
    expect(await stored(trial.page)).toEqual({ stores: [], workers: 0 });
  });
});

describe('saving that is cut off', () => {
  it('says that it is not saved, goes on where it was, and fetches no pack twice', async () => {
    const trial = await tryOut(fixture);
    const { page } = trial;
    trial.spoil(breakAfter(2));
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'empty');
    expect(await stored(page)).toEqual({ stores: [], workers: 0 });
    await page.locator('[data-save]').click();
    await state(page, 'stopped');
    expect(await said(page)).toContain('The connection broke');
    await page.reload();
    await state(page, 'stopped');
    expect(await said(page)).toContain('The guide is not saved yet');
    const first = trial.asked().filter((path) => path.startsWith('_astro/saved/'));
    trial.spoil(() => undefined);
    await page.locator('[data-save]').click();
    await state(page, 'saved');
    const second = trial.asked().filter((path) => path.startsWith('_astro/saved/'));
    expect(second.filter((path) => first.slice(0, 2).includes(path))).toEqual([]);
    await trial.goOffline();
    await page.goto(trial.at('/urgent-help/'));
    expect(await page.locator('.saved-copy').count()).toBe(1);
    await trial.close();
  });

  // A page closed at any moment: with a pack stored, and before the first is.
  for (const [moment, held, packs] of [
    ['after the first part', /_astro\/saved\/(?!first)/, 1],
    ['before the first part', /_astro\/saved\//, 0],
  ] as const)
    it(`by closing the page ${moment} leaves the guide as it is for all who have a signal`, async () => {
      const trial = await tryOut(fixture);
      const { page } = trial;
      // These packs never come, so that saving stands still where it is to be cut off.
      let waiting = 0;
      await page.route(held, () => void (waiting += 1));
      await page.goto(trial.at('/keep-this-guide/'));
      await state(page, 'empty');
      await page.locator('[data-save]').click();
      // A pack is asked for only when the one before it is stored.
      await expect.poll(() => waiting).toBe(1);
      expect(await packsStored(page)).toBe(packs);
      await page.close();
      const next = await trial.context.newPage();
      await next.goto(trial.at('/urgent-help/'));
      expect(await next.locator('.saved-copy').count()).toBe(0);
      await next.goto(trial.at('/keep-this-guide/'));
      await state(next, 'stopped');
      expect(await said(next)).toContain('The guide is not saved yet');
      await next.locator('[data-remove]').click();
      await state(next, 'empty');
      expect(await stored(next)).toEqual({ stores: [], workers: 0 });
      await trial.close();
    });

  it('never says that it is saved when it was removed meanwhile, and lets no second tab come between', async () => {
    const trial = await tryOut(fixture);
    const { page } = trial;
    const { promise: isFree, resolve: free } = Promise.withResolvers<true>();
    let waiting = 0;
    await page.route(/_astro\/saved\/(?!first)/, async (route) => {
      waiting += 1;
      await isFree;
      await route.continue();
    });
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'empty');
    await page.locator('[data-save]').click();
    await expect.poll(() => waiting).toBe(1);
    const other = await trial.context.newPage();
    await other.goto(trial.at('/keep-this-guide/'));
    await state(other, 'elsewhere');
    expect(await other.locator('keep-guide button:visible').count()).toBe(0);
    // Only the browser itself can still take it away.
    await other.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    });
    free(true);
    await state(page, 'empty');
    expect(await said(page)).toBe('The guide is removed from this phone.');
    await state(other, 'empty');
    // A tab that is come back to sees what another did meanwhile, and is quiet when that is nothing.
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await comeBack();
    expect(await said(page)).toBe('The guide is removed from this phone.');
    await other.locator('[data-save]').click();
    await state(other, 'saved');
    await comeBack();
    await state(page, 'saved');
    await other.locator('[data-remove]').click();
    await state(other, 'empty');
    await comeBack();
    await state(page, 'empty');
    await trial.close();
  });

  it('in an update leaves the older copy whole; the update is offered, fetched only when asked for, and small', async () => {
    const trial = await tryOut(fixture);
    const { page } = trial;
    await save(trial);
    trial.asked();
    const edition = JSON.parse(readBuilt(fixture, 'saved-guide.json')) as Edition;
    // A new edition: one pack has another name and other bytes.
    const [changed] = edition.files;
    if (changed === undefined) throw new Error('There is no pack.');
    const newPath = '_astro/saved/first.new.json';
    const newer = {
      ...edition,
      id: 'new',
      files: [
        { ...changed, path: newPath, sha256: await sha256('{"pieces":["<main>New"],"files":{"index.html":[0]}}') },
        ...edition.files.slice(1),
      ],
    };
    const answerNew = (body: string) => (answer: Spoilt) => {
      const headers = { 'content-type': 'application/json' };
      if (answer.path === 'saved-guide.json') Object.assign(answer, { status: 200, body: Buffer.from(JSON.stringify(newer)), headers });
      if (answer.path === newPath) Object.assign(answer, { status: 200, body: Buffer.from(body), headers });
    };
    trial.spoil(answerNew('{"pieces":["<main>cut off'));
    await page.reload();
    await state(page, 'newer');
    expect(await said(page)).toContain('A newer edition is ready.');
    expect(await page.locator('[data-save]').textContent()).toMatch(/^Update \(about 0\.\d\sMB\)$/);
    expect(trial.asked().filter((path) => path.startsWith('_astro/saved/'))).toEqual([]);
    await page.goto(trial.at('/'));
    expect(await page.locator('.saved-copy').textContent()).toContain('A newer edition');
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'newer');
    await page.locator('[data-save]').click();
    await page.locator('[data-said]', { hasText: 'The guide changed' }).waitFor();
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'newer');
    expect(await said(page)).toMatch(/^Saved on/);
    trial.asked();
    trial.spoil(answerNew('{"pieces":["<main>New"],"files":{"index.html":[0]}}'));
    await page.locator('[data-save]').click();
    await state(page, 'saved');
    expect(trial.asked().filter((path) => path.startsWith('_astro/saved/'))).toEqual([newPath]);
    await trial.goOffline();
    await page.goto(trial.at('/'));
    expect(await page.locator('main').textContent()).toMatch(/New$/);
    await trial.close();
  });
});

describe('where the guide cannot be saved', () => {
  it('says so in words and offers other ways', async () => {
    const trial = await tryOut(fixture);
    const { page } = trial;
    await page.addInitScript(() => {
      Object.defineProperty(CacheStorage.prototype, 'has', { value: () => Promise.reject(new DOMException('blocked', 'SecurityError')) });
    });
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'cannot');
    expect(await page.locator('keep-guide').innerText()).toContain('This browser cannot save the guide here');
    expect(await page.locator('[data-save]').isVisible()).toBe(false);
    await trial.close();
  });

  it('tells of too little room before anything is fetched, and of a store that is full', async () => {
    const trial = await tryOut(fixture);
    const { page } = trial;
    await page.addInitScript(() => {
      const small = { quota: 1000, usage: 0 };
      Object.defineProperty(StorageManager.prototype, 'estimate', { value: () => Promise.resolve(small) });
    });
    await page.goto(trial.at('/keep-this-guide/'));
    await state(page, 'empty');
    await page.locator('[data-save]').click();
    await page.locator('[data-said]', { hasText: 'not enough room' }).waitFor();
    expect(trial.asked().filter((path) => path.startsWith('_astro/saved/'))).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(StorageManager.prototype, 'estimate', { value: () => Promise.resolve({}) });
      Object.defineProperty(Cache.prototype, 'put', { value: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    });
    await page.locator('[data-save]').click();
    await page.locator('keep-guide[data-state=saving]').waitFor({ state: 'detached' });
    expect(await said(page)).toContain('not enough room');
    await trial.close();
  });

  it('says so without script', async () => {
    const trial = await tryOut(fixture);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(trial.at('/keep-this-guide/'));
    expect(await page.locator('keep-guide').innerText()).toContain('this page needs scripts');
    expect(await page.locator('button:visible').count()).toBe(await page.locator('header button:visible').count());
    await context.close();
    await trial.close();
  });
});

it('lists what a phone needs to put the guide on its home screen', async () => {
  const manifest = JSON.parse(readBuilt(fixture, 'manifest.webmanifest')) as {
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect([manifest.start_url, manifest.scope, manifest.display]).toEqual([fixture.base, fixture.base, 'minimal-ui']);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  expect(manifest.icons.filter(({ src }) => !existsSync(join(fixture.dir, src.slice(fixture.base.length))))).toEqual([]);
  const trial = await tryOut(fixture);
  await trial.page.goto(trial.at('/'));
  const session = await trial.context.newCDPSession(trial.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private windows, in which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito')).toEqual([]);
  await trial.close();
});

async function sha256(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
}
