import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { addNote, copyNote } from '@/lib/saved-guide/copy-note.ts';
import type { Edition, SavedCopy } from '@/lib/saved-guide/edition.ts';
import type { WorkerSite } from '@/schemas/keep-guide.ts';
import { findSaved } from './saved-files.ts';
import { readCopy, readHeardOf, storesOf, writeHeardOf } from './stores.ts';

/**
 * The service worker of a reader who saved the guide. With a signal, all comes from the host, so that nobody reads an old
 * page; without one, from the copy, which says its day. It downloads nothing by itself but a list of what is new, once
 * a day. As long as no copy is saved, it changes nothing.
 */

// Put in when the script is made (lib/worker-script.ts).
declare const workerSite: WorkerSite;
declare const self: { skipWaiting(): Promise<void>; addEventListener(type: 'install', listener: () => void): void };

const { base, language, words } = workerSite;
const { visited } = storesOf(base);
/** A page that has not answered after so many seconds is shown from the copy. */
const patience = { page: 3, urgentHelp: 1, file: 2 };
/** After a failure, files of a page are taken from the copy at once for so many milliseconds. */
const offlineFor = 10_000;
const mostVisited = 40;
const dayLength = 86_400_000;
/** In what the worker answers or keeps: when it was saved. */
const savedHeader = 'x-saved-at';

// A new worker reads what the old one wrote, so there is no reason to wait.
self.addEventListener('install', () => void self.skipWaiting());
clientsClaim();

let lastFailure = 0;

/** Answers of a host that is in trouble count as no answer. */
const noTrouble: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) => {
    if (response.status >= 500) throw new Error(`The host answers ${response.status}.`);
    lastFailure = 0;
    return Promise.resolve(response);
  },
};

/** Keeps pages that are visited, once a copy was saved. What people searched for stands in the query, which is not kept. */
const keepVisited: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(base + new URL(request.url).pathname.slice(base.length)),
  cacheWillUpdate: async ({ response }) => {
    const isPage = response.status === 200 && response.headers.get('content-type')?.startsWith('text/html');
    if (!isPage || (await readCopy(base)) === undefined) return null;
    return new Response(response.body, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', [savedHeader]: new Date().toISOString() },
    });
  },
  cacheDidUpdate: async () => {
    const cache = await caches.open(visited);
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - mostVisited))) await cache.delete(oldest);
    await askForNewer();
  },
};

/** Without a signal: the page as it was last visited, or else from the copy, with a line that says its day. */
const savedPage: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    lastFailure = Date.now();
    const copy = await readCopy(base);
    if (copy === undefined) return undefined;
    // Saving deletes what was visited before, so that whatever is there is the newer one.
    if (cachedResponse) return noted(cachedResponse, copy, request.url, cachedResponse.headers.get(savedHeader) ?? copy.savedAt);
    const saved = await findSaved(copy, new URL(request.url), base);
    return saved && noted(saved, copy, request.url, copy.savedAt);
  },
  handlerDidError: async () => {
    const copy = await readCopy(base);
    return copy && findSaved(copy, new URL(`${base}offline/`, location.origin), base);
  },
  handlerWillRespond: async ({ request, response }) => {
    const isHome = new URL(request.url).pathname === base;
    if (!isHome || response.status !== 200 || response.headers.has(savedHeader)) return response;
    const copy = await readCopy(base);
    if (copy === undefined || !(await hasNewer(copy))) return response;
    return pageWith(await response.text(), words.newer, {});
  },
};

/** Without a signal, a file of a page from the copy. Once the signal is known to be gone, at once. */
const savedFile: WorkboxPlugin = {
  cacheWillUpdate: () => Promise.resolve(null),
  cachedResponseWillBeUsed: async ({ request }) => {
    lastFailure = Date.now();
    return fromCopy(request);
  },
};

const pages = (seconds: number) =>
  new NetworkFirst({ cacheName: visited, networkTimeoutSeconds: seconds, plugins: [noTrouble, keepVisited, savedPage] });
const urgentHelp = pages(patience.urgentHelp);
const otherPages = pages(patience.page);
const files = new NetworkFirst({ cacheName: visited, networkTimeoutSeconds: patience.file, plugins: [noTrouble, savedFile] });
const hashedFiles = new NetworkOnly();

const isInside = (url: URL) => url.origin === location.origin && url.pathname.startsWith(base);
/** Files whose names hold a hash of their content: a copy of them is never old. */
const hashed = new RegExp(`^${base}(_astro|pagefind/(index|fragment))/`);
/** What saving itself asks for. */
const ofSaving = new RegExp(`^${base}(_astro/saved/|saved-guide\\.json$|service-worker\\.js$)`);

registerRoute(
  ({ request, url }) => isInside(url) && request.mode === 'navigate',
  (options) => (options.url.pathname === `${base}urgent-help/` ? urgentHelp : otherPages).handle(options),
);
registerRoute(
  ({ url }) => isInside(url) && !ofSaving.test(url.pathname),
  async (options) => {
    const isKnown = hashed.test(options.url.pathname);
    const saved = isKnown || Date.now() - lastFailure < offlineFor ? await fromCopy(options.request) : undefined;
    return saved ?? (isKnown ? hashedFiles : files).handle(options);
  },
);

async function fromCopy(request: Request): Promise<Response | undefined> {
  const copy = await readCopy(base);
  return copy && findSaved(copy, new URL(request.url), base);
}

async function noted(page: Response, copy: SavedCopy, address: string, savedAt: string): Promise<Response> {
  const checkBy = copy.edition.checkBy[new URL(address).pathname.slice(base.length)];
  const facts = { savedAt: new Date(savedAt), now: new Date(), checkBy, hasNewer: await hasNewer(copy) };
  return pageWith(await page.text(), copyNote(facts, words, language), { [savedHeader]: savedAt });
}

function pageWith(html: string, note: string, headers: Record<string, string>): Response {
  const link = { address: `${base}keep-this-guide/`, words: words.more };
  return new Response(addNote(html, note, link), { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
}

async function hasNewer(copy: SavedCopy): Promise<boolean> {
  const heardOf = await readHeardOf(base);
  return heardOf !== undefined && heardOf.edition.id !== copy.edition.id;
}

/** Asks once a day whether there is a newer edition; never fetches it. */
async function askForNewer(): Promise<void> {
  const heardOf = await readHeardOf(base);
  if (heardOf !== undefined && Date.now() - heardOf.at < dayLength) return;
  const answer = await fetch(`${base}saved-guide.json`, { cache: 'no-cache' });
  if (answer.ok) await writeHeardOf(base, (await answer.json()) as Edition);
}
