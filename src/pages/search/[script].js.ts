import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { bundleSearch, searchScripts, type SearchScript } from '@/lib/search-script.ts';
import { searchSite } from '@/lib/search-site.ts';

export const getStaticPaths = (() => searchScripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** A script of the search. */
export const GET: APIRoute<Record<string, never>, { script: SearchScript }> = async ({ params }) =>
  new Response(await bundleSearch(params.script, process.cwd(), searchSite(await getGuide())), {
    headers: { 'Content-Type': 'text/javascript' },
  });
