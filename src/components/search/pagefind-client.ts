/** The few parts of Pagefind's browser interface that we use. */
export interface SearchIndex {
  search(query: string): Promise<{ results: SearchResult[] }>;
}
export interface SearchResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface SearchEngine extends SearchIndex {
  options(options: { noWorker: boolean }): Promise<void>;
}

let loading: Promise<SearchIndex> | undefined;

/** Loads the search engine once, from this site. A failed load is tried again on the next search. */
export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= loadEngine(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Without its worker the engine is 11 kB lighter; a search of a guide takes a few milliseconds in any case. */
async function loadEngine(address: string): Promise<SearchIndex> {
  const engine = (await import(/* @vite-ignore */ address)) as SearchEngine;
  await engine.options({ noWorker: true });
  return engine;
}

/** Fetches address, title and excerpt of results, in their order. */
export async function fetchResults(results: readonly SearchResult[]): Promise<{ url: string; title: string; excerpt: string }[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta['title'] ?? url }));
}
