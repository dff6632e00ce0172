import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { choosePacks } from '../lib/saved-guide/choose-files.ts';
import { bytesToFetch, megabytes, sizeMark, type Edition, type EditionFile } from '../lib/saved-guide/edition.ts';
import { isText, makePack } from '../lib/saved-guide/pack.ts';

/** Names in this folder hold a hash of their content: every host is told so already. */
const folder = '_astro/saved';

/**
 * Packs what a reader can save on a phone, from the finished files, and lists the packs in /saved-guide.json. Writes
 * the size into the pages that say it. Comes after all that changes pages.
 */
export function savedGuide({ siteUrl, basePath }: { siteUrl: string; basePath: string }): AstroIntegration {
  return {
    name: 'steady-steps:saved-guide',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readFiles(root);
        // A page that says the size is saved too. One decimal hardly moves when it is put in.
        const size = megabytes(bytesToFetch({ files: packAll(files).map(({ file }) => file), ...nothing }), 'en');
        for (const [path, bytes] of files) {
          if (!path.endsWith('.html') || !bytes.includes(sizeMark)) continue;
          files.set(path, Buffer.from(bytes.toString('utf8').replaceAll(sizeMark, size)));
          await writeFile(join(root, path), files.get(path) ?? bytes);
        }
        const packs = packAll(files);
        await mkdir(join(root, folder), { recursive: true });
        await Promise.all(packs.map(({ file, text }) => writeFile(join(root, file.path), text)));
        const edition = describe(packs, JSON.parse(await readFile(join(root, 'articles.json'), 'utf8')) as Row[], siteUrl + basePath);
        await writeFile(join(root, 'saved-guide.json'), JSON.stringify(edition));
        logger.info(`${packs.length} packs to keep on a phone, ${bytesToFetch(edition)} bytes on the wire`);
      },
    },
  };
}

const nothing = { id: '', day: '', checkBy: {} };

interface MadePack {
  file: EditionFile;
  text: string;
}
/** What is needed of a row of articles.json. */
interface Row {
  url: string;
  updated: string;
  review: { nextCheck: string };
}

async function readFiles(root: string): Promise<Map<string, Buffer>> {
  const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const kept = [...choosePacks(paths).values()].flat();
  return new Map(await Promise.all(kept.map(async (path) => [path, await readFile(join(root, path))] as const)));
}

function packAll(files: ReadonlyMap<string, Buffer>): MadePack[] {
  return [...choosePacks([...files.keys()])].map(([name, paths]) => {
    const text = JSON.stringify(makePack(paths.map((path) => [path, textOf(path, files.get(path) ?? Buffer.alloc(0))] as const)));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const wire = compressedSize(text);
    return { text, file: { path: `${folder}/${name}.${sha256.slice(0, 12)}.json`, sha256, wire, size: Buffer.byteLength(text) } };
  });
}

function textOf(path: string, bytes: Buffer): string {
  if (!isText(path)) return bytes.toString('base64');
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Brotli at quality 5: what hosts use that compress while they serve. Those that store compressed files send less. */
function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function describe(packs: readonly MadePack[], rows: readonly Row[], home: string): Edition {
  const files = packs.map(({ file }) => file);
  const id = createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join())
    .digest('hex')
    .slice(0, 12);
  const day =
    rows
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '';
  return { id, day, files, checkBy: Object.fromEntries(rows.map(({ url, review }) => [url.slice(home.length), review.nextCheck])) };
}
