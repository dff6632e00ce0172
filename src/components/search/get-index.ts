import { addWords, readIndex, type IndexFile, type MoreWordsFile, type SmallIndex } from '@/lib/search/index-file.ts';
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

let loadingMore: Promise<SmallIndex> | undefined;

/**
 * The small index with all its words. The second file is fetched once; when it cannot be, the first one has to do, and
 * it is tried again on the next search. Later calls of `getIndex` give the whole index too.
 */
export function getWholeIndex(): Promise<SmallIndex> {
  loadingMore ??= addMoreWords().catch(() => {
    loadingMore = undefined;
    return getIndex();
  });
  return loadingMore;
}

async function addMoreWords(): Promise<SmallIndex> {
  const index = addWords(await getIndex(), await fetchJson<MoreWordsFile>('/search/more.json'));
  loading = Promise.resolve(index);
  return index;
}

async function fetchIndex(): Promise<SmallIndex> {
  return readIndex(await fetchJson<IndexFile>('/search/index.json'));
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(at(address));
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return (await response.json()) as T;
}
