import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { absoluteUrl } from '@/lib/paths.ts';

/** Everything may be read by search engines. */
export const GET: APIRoute = async () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml', await getGuide())}\n`);
