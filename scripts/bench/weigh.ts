import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a page: what a reader downloads before first paint is its HTML alone, because everything needed is inlined. */
export interface PageWeight {
  /** Address inside the site. */
  address: string;
  raw: number;
  brotli: number;
}

/** Bytes after brotli at its best quality, as a host that compresses once would send them. */
export function brotliBytes(content: Uint8Array): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** Weighs the pages of a built site that `wanted` picks by their address. */
export function weighPages(dir: string, wanted: (address: string) => boolean): PageWeight[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }))
    .filter(({ address }) => wanted(address))
    .map(({ file, address }) => {
      const content = readFileSync(join(dir, file));
      return { address, raw: content.length, brotli: brotliBytes(content) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Bytes of every file of a folder. */
export function totalBytes(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The middle value; the higher of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
