import type { Edition, SavedCopy } from '@/lib/saved-guide/edition.ts';

/** The page and the service worker share these stores of the browser. Other sites on the same host have their own base. */
export interface Stores {
  /** The packs, by address. */
  packs: string;
  /** What is known about the copy. */
  notes: string;
  /** Pages visited since the guide was saved. */
  visited: string;
}

/** The names of the stores of a site under `base`. */
export function storesOf(base: string): Stores {
  return { packs: `steady-steps packs ${base}`, notes: `steady-steps notes ${base}`, visited: `steady-steps visited ${base}` };
}

/** The newest edition that was heard of, and when. */
export interface HeardOf {
  edition: Edition;
  /** In milliseconds since 1970. */
  at: number;
}

/** Each note with its address in the store; nothing is served there. */
const noteAddresses = { copy: 'saved/copy', heardOf: 'saved/heard-of' } as const;

/** The saved copy; undefined when there is none, or when its writing was cut off. */
export function readCopy(base: string): Promise<SavedCopy | undefined> {
  return readNote<SavedCopy>(base, noteAddresses.copy);
}

/** Writing this one note is what turns packs into a saved guide: it is whole or not there. */
export function writeCopy(base: string, copy: SavedCopy): Promise<void> {
  return writeNote(base, noteAddresses.copy, copy);
}

/** The newest edition that was heard of. */
export function readHeardOf(base: string): Promise<HeardOf | undefined> {
  return readNote<HeardOf>(base, noteAddresses.heardOf);
}

/** Remembers the newest edition. */
export function writeHeardOf(base: string, edition: Edition): Promise<void> {
  return writeNote(base, noteAddresses.heardOf, { edition, at: Date.now() } satisfies HeardOf);
}

/** The packs that are there, as paths from the root of the site. */
export async function packsPresent(base: string): Promise<Set<string>> {
  const { packs } = storesOf(base);
  // Opening a store makes it; asking must leave nothing behind.
  if (!(await caches.has(packs))) return new Set();
  const kept = await (await caches.open(packs)).keys();
  return new Set(kept.map(({ url }) => new URL(url).pathname.slice(base.length)));
}

/** Deletes all that is stored. */
export async function deleteStores(base: string): Promise<void> {
  const { packs, notes, visited } = storesOf(base);
  // The note goes first: cut off here, nothing says that the guide is saved.
  for (const name of [notes, visited, packs]) await caches.delete(name);
}

async function readNote<T>(base: string, address: string): Promise<T | undefined> {
  const { notes } = storesOf(base);
  if (!(await caches.has(notes))) return undefined;
  const note = await (await caches.open(notes)).match(base + address);
  return note === undefined ? undefined : ((await note.json()) as T);
}

async function writeNote(base: string, address: string, note: unknown): Promise<void> {
  const { notes } = storesOf(base);
  await (await caches.open(notes)).put(base + address, Response.json(note));
}
