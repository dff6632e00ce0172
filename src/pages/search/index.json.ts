import type { APIRoute } from 'astro';
import { getGuide, getSearchContent } from '@/lib/content.ts';
import { collectPages } from '@/lib/search-index/collect-pages.ts';
import { makeIndex } from '@/lib/search-index/make-index.ts';

/** The small index that a search asks first. */
export const GET: APIRoute = async () => {
  const content = await getSearchContent();
  return Response.json(makeIndex(collectPages(await getGuide(), content.topics), content));
};
