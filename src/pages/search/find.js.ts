import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { bundleSearch } from '@/lib/search-script.ts';
import { searchSite } from '@/lib/search-site.ts';

/** The script of the search. */
export const GET: APIRoute = async () =>
  new Response(await bundleSearch(process.cwd(), searchSite(await getGuide())), { headers: { 'Content-Type': 'text/javascript' } });
