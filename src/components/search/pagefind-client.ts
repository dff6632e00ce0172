/** The few parts of Pagefind's browser interface that we use. */
export interface SearchIndex {
  search(query: string): Promise<{ results: SearchResult[] }>;
}
export interface SearchResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

let loading: Promise<SearchIndex> | undefined;

/** Loads the search engine once, from this site. A failed load is tried again on the next search. */
export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= (import(/* @vite-ignore */ address) as Promise<SearchIndex>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Fetches address, title and excerpt of results, in their order. */
export async function fetchResults(results: readonly SearchResult[]): Promise<{ url: string; title: string; excerpt: string }[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta['title'] ?? url }));
}
