import { gunzipSync } from 'node:zlib';
import { askFor, askPage, fromHome, parseJson, type DeployedSite } from './deployed-site.ts';

/** What the search fetches besides its page, as paths from the home page: scripts, the small index, the full text. */
export async function searchFiles(site: DeployedSite): Promise<string[]> {
  const { page } = await askPage(site, 'search/');
  const scripts = page.scripts.map((script) => fromHome(site, new URL(script, `${site.home}search/`).href));
  const entry = await pagefindEntry(site);
  const engine = entry.flatMap(({ hash, wasm }) => [`pagefind/pagefind.${hash}.pf_meta`, `pagefind/wasm.${wasm}.pagefind`]);
  return [...scripts, 'search/index.json', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...engine];
}

/** Some files of the full text, which are named by their content: one of pages and one of words a language. */
export async function hashedSearchFiles(site: DeployedSite): Promise<string[]> {
  const found = await Promise.all(
    (await pagefindEntry(site)).map(async ({ language, hash }) => {
      const meta = await askFor(site, `pagefind/pagefind.${hash}.pf_meta`);
      if (meta.status !== 200) return [];
      // Fragments are named first, chunks of words after them, with a longer hash.
      const names = [...unpack(meta.body).matchAll(new RegExp(`${language}_[0-9a-f]{6,}`, 'g'))].map(([name]) => name);
      const [fragment, chunk] = [names[0], names.find((name) => name.length > (names[0]?.length ?? 0))];
      return [
        ...(fragment === undefined ? [] : [`pagefind/fragment/${fragment}.pf_fragment`]),
        ...(chunk === undefined ? [] : [`pagefind/index/${chunk}.pf_index`]),
      ];
    }),
  );
  return found.flat();
}

interface PagefindLanguage {
  language: string;
  hash: string;
  wasm: string;
}

async function pagefindEntry(site: DeployedSite): Promise<PagefindLanguage[]> {
  const entry = parseJson((await askFor(site, 'pagefind/pagefind-entry.json')).body) as
    { languages?: Record<string, Omit<PagefindLanguage, 'language'>> } | undefined;
  return Object.entries(entry?.languages ?? {}).map(([language, { hash, wasm }]) => ({ language, hash, wasm: wasm ?? 'unknown' }));
}

/** The files come packed. A host that unpacked them on the way sends them plain. */
function unpack(body: Buffer): string {
  try {
    return gunzipSync(body).toString('latin1');
  } catch {
    return body.toString('latin1');
  }
}
