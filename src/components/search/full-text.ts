import { excerptOf, holdsWords } from '@/lib/search/full-text-match.ts';
import type { AskedWord } from '@/lib/search/understand.ts';
import { at, site } from './site.ts';

/** The few parts of Pagefind's browser interface that we use. */
interface Engine {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A page found in the full text. */
export interface FoundPage {
  address: string;
  title: string;
  /** Text around the words. */
  excerpt: string;
}

/** Each page is a request of its own, so only so many are looked at. */
const most = 3;

let engine: Promise<Engine> | undefined;

/**
 * Finds pages by their full text: those that really hold the words and are not in `known`. Loads Pagefind when it is
 * first asked; a load that failed is tried again the next time.
 */
export async function findInFullText(words: readonly AskedWord[], known: ReadonlySet<string>): Promise<FoundPage[]> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const query = words.map(({ typed, mended }) => mended ?? typed).join(' ');
  const { results } = await (await engine).search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages
    .map((page) => ({ ...page, address: `/${page.url.slice(site.base.length)}` }))
    .filter(({ address, content }) => !known.has(address) && holdsWords(content, words))
    .map(({ address, content, meta }) => ({ address, title: meta['title'] ?? address, excerpt: excerptOf(content, words) }));
}

/** Without its worker the engine is 11 kB lighter; a search of a guide takes a few milliseconds in any case. */
async function loadEngine(): Promise<Engine> {
  const loaded = (await import(/* @vite-ignore */ at('/pagefind/pagefind.js'))) as Engine;
  await loaded.options({ noWorker: true });
  return loaded;
}
