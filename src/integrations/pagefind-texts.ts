import { gunzipSync, gzipSync } from 'node:zlib';
import { magic, type IndexedFile } from './pagefind-chunks.ts';

/**
 * Takes out of Pagefind's page texts (`.pf_fragment`) what this site never asks them for: the places of all parts with an
 * id, which repeat the notes of every claim, and the other names, which the word lists hold already. It is half of each file.
 */
export function slimTexts(files: readonly IndexedFile[]): IndexedFile[] {
  return files.map((file) => (file.path.endsWith('.pf_fragment') ? { ...file, content: slim(file) } : file));
}

function slim({ path, content }: IndexedFile): Uint8Array {
  const data = gunzipSync(content);
  if (!data.subarray(0, magic.length).equals(magic)) throw new Error(`${path} is not a Pagefind file of the kind we know.`);
  const text = JSON.parse(data.subarray(magic.length).toString('utf8')) as { anchors?: unknown; meta?: Record<string, string> };
  if (!Array.isArray(text.anchors) || text.meta === undefined) throw new Error(`${path} is not a Pagefind text of the kind we know.`);
  const meta = Object.fromEntries(Object.entries(text.meta).filter(([name]) => name !== 'aka'));
  return gzipSync(Buffer.concat([magic, Buffer.from(JSON.stringify({ ...text, meta, anchors: [] }))]), { level: 9 });
}
