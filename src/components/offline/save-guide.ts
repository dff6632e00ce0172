import type { Edition, EditionFile, SavedCopy } from '@/lib/saved-guide/edition.ts';
import type { Pack } from '@/lib/saved-guide/pack.ts';
import { packsPresent, storesOf, writeCopy, writeHeardOf } from './stores.ts';

/** What went wrong, as the word that tells it. */
export type SaveProblem = 'noSignal' | 'noRoom' | 'blocked' | 'changed' | 'stopped';

/** Thrown when the guide could not be saved. What was there before is as it was. */
export class CannotSave extends Error {
  readonly problem: SaveProblem;
  constructor(problem: SaveProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** How to save. */
export interface SaveOptions {
  base: string;
  /** Called with the part that is done, from 0 to 1. */
  onProgress: (done: number) => void;
  /** Stops the saving; what has come stays for the next time. */
  signal: AbortSignal;
}

/**
 * Saves the newest edition. Packs that are there are not fetched again. The copy counts as saved only with its last
 * step; cut off before, an older copy stays whole and the next call goes on. Throws CannotSave.
 */
export async function saveGuide({ base, onProgress, signal }: SaveOptions): Promise<SavedCopy> {
  const registration = await startWorker(base);
  const edition = await fetchEdition(base, signal);
  const present = await packsPresent(base);
  const missing = edition.files.filter(({ path }) => !present.has(path));
  await checkRoom(missing);
  const all = edition.files.reduce((sum, { size }) => sum + size, 0);
  let done = all - missing.reduce((sum, { size }) => sum + size, 0);
  const add = (bytes: number) => onProgress((done += bytes) / all);
  add(0);
  const packs = await open(() => caches.open(storesOf(base).packs));
  for (const file of missing) {
    const bytes = await fetchPack(base + file.path, file, signal, add);
    await open(() => packs.put(base + file.path, new Response(bytes, { headers: { 'Content-Type': 'application/json' } })));
  }
  const places = await readPlaces(base, packs, edition);
  await whenActive(registration);
  const copy: SavedCopy = { edition, savedAt: new Date().toISOString(), packs: places };
  signal.throwIfAborted();
  await checkStillThere(base, edition);
  await open(() => writeCopy(base, copy));
  await tidy(base, packs, edition);
  return copy;
}

/** The newest edition on the host. Throws CannotSave. */
export async function fetchEdition(base: string, signal: AbortSignal | null = null): Promise<Edition> {
  const response = await reach(() => fetch(`${base}saved-guide.json`, { cache: 'no-cache', signal }));
  if (!response.ok) throw new CannotSave('noSignal');
  const edition = await reach(() => response.json() as Promise<Edition>);
  return edition;
}

/**
 * Fetches a pack and makes sure that it is whole and of this edition. Past the browser's own store: what came broken must
 * not come from there again, and the guide need not lie on the phone twice.
 */
async function fetchPack(
  address: string,
  { sha256 }: EditionFile,
  signal: AbortSignal,
  add: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await reach(() => fetch(address, { signal, cache: 'no-store' }));
  if (response.status === 404) throw new CannotSave('changed');
  if (!response.ok || response.body === null) throw new CannotSave('noSignal');
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, control) {
        add(part.byteLength);
        control.enqueue(part);
      },
    }),
  );
  const bytes = await reach(() => new Response(counted).arrayBuffer());
  if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) throw new CannotSave('changed');
  return bytes;
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Which pack holds which file. Throws CannotSave when a pack went missing meanwhile. */
async function readPlaces(base: string, packs: Cache, { files }: Edition): Promise<Record<string, string>> {
  const places: Record<string, string> = {};
  for (const { path } of files) {
    const kept = await packs.match(base + path);
    if (kept === undefined) throw new CannotSave('changed');
    for (const file of Object.keys(((await kept.json()) as Pack).files)) places[file] = path;
  }
  return places;
}

async function startWorker(base: string): Promise<ServiceWorkerRegistration> {
  try {
    return await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
  } catch (cause) {
    throw new CannotSave(isNetworkFault(cause) ? 'noSignal' : 'blocked', cause);
  }
}

/** A worker that cannot be fetched is a TypeError, and so is one that has a fault; offline, the first is likelier. */
function isNetworkFault(cause: unknown): boolean {
  return cause instanceof TypeError;
}

async function whenActive(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting;
  if (registration.active !== null || worker === null) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new CannotSave('blocked'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Whoever removed the guide meanwhile, in another tab or in the settings of the browser, must not be told that it is saved. */
async function checkStillThere(base: string, { files }: Edition): Promise<void> {
  const present = await packsPresent(base);
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration === undefined || files.some(({ path }) => !present.has(path))) throw new CannotSave('stopped');
}

/** Says at once when there cannot be room: half as much again as the packs weigh, since browsers pad what they store. */
async function checkRoom(missing: readonly EditionFile[]): Promise<void> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  const needed = missing.reduce((sum, { size }) => sum + size, 0) * 1.5;
  if (quota !== undefined && quota - usage < needed) throw new CannotSave('noRoom');
}

/** Packs of older editions go, and pages visited before: the copy is newer. */
async function tidy(base: string, packs: Cache, edition: Edition): Promise<void> {
  const wanted = new Set(edition.files.map(({ path }) => path));
  await caches.delete(storesOf(base).visited);
  for (const path of await packsPresent(base)) if (!wanted.has(path)) await packs.delete(base + path);
  await writeHeardOf(base, edition);
}

async function reach<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : new CannotSave('noSignal', cause);
  }
}

async function open<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (cause) {
    throw new CannotSave(cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'noRoom' : 'blocked', cause);
  }
}
