/**
 * Many files as one: pieces of text, each kept once, and for each file the pieces it is made of. Pages have most of
 * their bytes in common, so that a pack is a fraction of its pages, on the wire and on the phone.
 */
export interface Pack {
  pieces: string[];
  /** By path from the root of the site, the places of its pieces. */
  files: Record<string, number[]>;
}

/** Files that are text, with their types. All others are kept as base64. */
const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  // Pagefind packs these; its engine takes them unpacked as well, and then pages share what they have in common.
  pf_fragment: 'application/octet-stream',
};
const otherTypes: Readonly<Record<string, string>> = { png: 'image/png', woff2: 'font/woff2', wasm: 'application/wasm' };

/** What stands at the start of parts that pages may share. */
const seams = /(?=<(?:style|svg|header|main|nav|section|footer|meta|link)\b)|(?<=<\/style>)/;

/** Whether a file is kept as text. */
export function isText(path: string): boolean {
  return endOf(path) in textTypes;
}

/** The type to answer a file with. */
export function typeOf(path: string): string {
  return textTypes[endOf(path)] ?? otherTypes[endOf(path)] ?? 'application/octet-stream';
}

/** Puts files into a pack. `files` by path: their text or, where `isText` says no, their bytes as base64. */
export function makePack(files: Iterable<readonly [path: string, text: string]>): Pack {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => places.get(piece) ?? places.set(piece, places.size).size - 1;
  const made = [...files].map(([path, text]) => [path, (path.endsWith('.html') ? text.split(seams) : [text]).map(placeOf)] as const);
  return { pieces: [...places.keys()], files: Object.fromEntries(made) };
}

/** A file of a pack as it was put in; undefined when it is not there. */
export function readPacked({ pieces, files }: Pack, path: string): string | undefined {
  return Object.hasOwn(files, path) ? files[path]?.map((place) => pieces[place] ?? '').join('') : undefined;
}

function endOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
