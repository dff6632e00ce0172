import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of a Pagefind index: path inside its folder, and content. */
export interface IndexedFile {
  path: string;
  content: Uint8Array;
}

/** What each of Pagefind's files begins with, once unpacked. */
export const magic = Buffer.from('pagefind_dcd');

/** About so many bytes of words go into one chunk, before compression. */
const chunkBytes = 2500;

const arrayType = 4;
const textType = 3;

/**
 * Cuts the word lists of a Pagefind index into smaller files. Pagefind's own hold some 30 kB each, and a search fetches
 * one for each of its words; most of that is other words. The format (of version 1.6, which package.json pins) is CBOR:
 * a chunk is an array with one array of words, and the meta file lists each chunk as [first word, last word, name].
 */
export function cutChunks(files: readonly IndexedFile[]): IndexedFile[] {
  const isChunk = ({ path }: IndexedFile) => path.endsWith('.pf_index');
  const isMeta = ({ path }: IndexedFile) => path.endsWith('.pf_meta');
  const meta = files.find(isMeta);
  if (meta === undefined) throw new Error('The Pagefind index has no meta file.');
  const [version, pages, chunks, ...rest] = itemsOf(unpack(meta));
  if (version === undefined || pages === undefined || chunks === undefined)
    throw new Error('The Pagefind meta file is not of the kind we know.');
  const known = new Map(files.filter(isChunk).map((file) => [/([^/]+)\.pf_index$/.exec(file.path)?.[1] ?? '', file]));
  const names = itemsOf(chunks).map((row) => textOf(itemsOf(row)[2]));
  // In the order the meta file gives, so that the words stay in their own order.
  const words = names.flatMap((name) => wordsIn(known.get(name)));
  const cut = groupWords(words).map(toChunk);
  const rows = cut.map(({ first, last, name }) => array([text(first), text(last), text(name)]));
  const newMeta = pack(array([version, pages, array(rows), ...rest]));
  return [
    ...files.filter((file) => !isChunk(file) && !isMeta(file)),
    ...cut.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    { path: meta.path, content: newMeta },
  ];
}

function wordsIn(file: IndexedFile | undefined): Buffer[] {
  if (file === undefined) throw new Error('The Pagefind meta file names a chunk that is not there.');
  const [list] = itemsOf(unpack(file));
  return list === undefined ? [] : itemsOf(list);
}

function groupWords(words: readonly Buffer[]): Buffer[][] {
  const groups: Buffer[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.length > chunkBytes) [size] = [0, groups.push([])];
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups;
}

function toChunk(words: readonly Buffer[]): { first: string; last: string; name: string; content: Buffer } {
  const content = pack(array([array(words)]));
  const wordOf = (word: Buffer | undefined) => textOf(word && itemsOf(word)[0]);
  const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
  return { first: wordOf(words[0]), last: wordOf(words.at(-1)), name, content };
}

function unpack({ path, content }: IndexedFile): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, magic.length).equals(magic)) throw new Error(`${path} is not a Pagefind file of the kind we know.`);
  return data.subarray(magic.length);
}

function pack(item: Buffer): Buffer {
  return gzipSync(Buffer.concat([magic, item]), { level: 9 });
}

/** The items of a CBOR array, each as the bytes it is written in. */
function itemsOf(data: Buffer): Buffer[] {
  const { type, count, start } = headOf(data, 0);
  if (type !== arrayType) throw new Error('An array was expected in the Pagefind index.');
  const items: Buffer[] = [];
  for (let at = start; items.length < count; at += items.at(-1)?.length ?? 0) items.push(data.subarray(at, endOf(data, at)));
  return items;
}

function textOf(data: Buffer | undefined): string {
  const { type, count, start } = headOf(data ?? Buffer.of(0), 0);
  if (type !== textType) throw new Error('A text was expected in the Pagefind index.');
  return (data ?? Buffer.of()).toString('utf8', start, start + count);
}

/** Where the item that begins at `at` ends. Knows numbers, texts, arrays and the plain values that Pagefind writes. */
function endOf(data: Buffer, at: number): number {
  const { type, count, start } = headOf(data, at);
  if (type === 0 || type === 1 || type === 7) return start;
  if (type === 2 || type === textType) return start + count;
  if (type !== arrayType) throw new Error('The Pagefind index holds something we do not know.');
  let end = start;
  for (let item = 0; item < count; item++) end = endOf(data, end);
  return end;
}

/** Kind of an item, the number in its head (a count or a value), and where its content starts. */
function headOf(data: Buffer, at: number): { type: number; count: number; start: number } {
  const [type, short] = [(data[at] ?? 0) >> 5, (data[at] ?? 0) & 31];
  if (short < 24) return { type, count: short, start: at + 1 };
  if (short > 26) throw new Error('The Pagefind index holds a number we do not know.');
  const size = 2 ** (short - 24);
  return { type, count: data.readUIntBE(at + 1, size), start: at + 1 + size };
}

function head(type: number, count: number): Buffer {
  const kind = type << 5;
  if (count < 24) return Buffer.of(kind | count);
  const size = count < 256 ? 1 : count < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = kind | (24 + Math.log2(size));
  bytes.writeUIntBE(count, 1, size);
  return bytes;
}

function array(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(arrayType, items.length), ...items]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(textType, bytes.length), bytes]);
}
