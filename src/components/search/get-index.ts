import { readIndex, type IndexFile, type SmallIndex } from '@/lib/search/index-file.ts';
import { at } from './site.ts';

let loading: Promise<SmallIndex> | undefined;

/** Fetches the small index once, from this site. A fetch that failed is tried again on the next search. */
export function getIndex(): Promise<SmallIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<SmallIndex> {
  const response = await fetch(at('/search/index.json'));
  if (!response.ok) throw new Error(`The search index was answered with ${response.status}.`);
  return readIndex((await response.json()) as IndexFile);
}
