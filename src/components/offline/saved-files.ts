import { fileAt, type SavedCopy } from '@/lib/saved-guide/edition.ts';
import { isText, readPacked, typeOf, type Pack } from '@/lib/saved-guide/pack.ts';
import { storesOf } from './stores.ts';

/** Packs that were unpacked since the worker started. A worker lives for seconds, so they do not pile up. */
const unpacked = new Map<string, Promise<Pack | undefined>>();

/** The answer that a saved copy has for an address of the site under `base`, whatever follows "?"; undefined when it has none. */
export async function findSaved(copy: SavedCopy, url: URL, base: string): Promise<Response | undefined> {
  const file = fileAt(url.pathname, base);
  const path = Object.hasOwn(copy.packs, file) ? copy.packs[file] : undefined;
  if (path === undefined) return undefined;
  const pack = await (unpacked.get(path) ?? unpack(path, base));
  const text = pack && readPacked(pack, file);
  if (text === undefined) return undefined;
  const body = isText(file) ? text : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(body, { headers: { 'Content-Type': typeOf(file) } });
}

function unpack(path: string, base: string): Promise<Pack | undefined> {
  const pack = caches
    .open(storesOf(base).packs)
    .then((packs) => packs.match(base + path))
    .then((kept) => kept?.json() as Promise<Pack> | undefined);
  unpacked.set(path, pack);
  // What failed once may work the next time.
  pack.catch(() => unpacked.delete(path));
  return pack;
}
