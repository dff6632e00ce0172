/** What a reader without signal has no use for: answers for record systems and robots, copies in another form, files of hosts. */
const leftOut = [
  /^(connect|fhir|embed)\//,
  /^(articles|addresses|evidence|saved-guide)\.json$/,
  /^r\/\d+\.txt$/,
  /^(llms|robots)\.txt$/,
  /\.xml$/,
  /^(social-card|icon-180|icon-512)\.png$/,
  /^service-worker\.js$/,
  /^_astro\/saved\//,
  /^(_headers|\.nojekyll)$/,
];

/** Single pages have no pack of their own; urgent help is among them, so this pack is saved first. */
const firstPack = 'first';

/** Packs that are not named after the folder of their files; the first that fits counts. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^search\/index\.html$/, firstPack],
  [/^pagefind\/index\//, 'full-text'],
  [/^pagefind\/wasm/, 'engine'],
  [/^(pagefind|search|act|_astro)\/.+\.\w+$/, 'tools'],
  [/^about\/quality\//, 'quality'],
  [/^evidence\/claims\//, 'claims'],
  [/^r\//, 'paper'],
];

/** Folders with this many files or more make a pack of their own: an edition that changes one leaves the others as they are. */
const ownPackFrom = 5;

/**
 * The files of a built site that are saved on a phone, by pack. Whatever is not left out by name is in, so that a new
 * page is never forgotten. `paths` are from the root of the site. Files that go into one pack share what they have in
 * common, and a pack is one request.
 */
export function choosePacks(paths: readonly string[]): Map<string, string[]> {
  const kept = paths.filter((path) => !leftOut.some((pattern) => pattern.test(path))).sort();
  const sizes = Map.groupBy(kept, folderOf);
  const packs = Map.groupBy(kept, (path) => {
    const own = named.find(([pattern]) => pattern.test(path))?.[1];
    if (own !== undefined) return own;
    const folder = folderOf(path);
    return folder !== '' && (sizes.get(folder)?.length ?? 0) >= ownPackFrom ? folder : firstPack;
  });
  return new Map([...packs].sort(([a], [b]) => Number(b === firstPack) - Number(a === firstPack) || (a < b ? -1 : 1)));
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}
