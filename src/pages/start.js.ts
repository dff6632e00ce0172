import type { APIRoute } from 'astro';
import { bundleForBrowser } from '@/lib/browser-script.ts';
import { getGuide } from '@/lib/content.ts';

/** The script that every page runs when it can be read already. */
export const GET: APIRoute = async () => {
  const { basePath } = await getGuide();
  const script = await bundleForBrowser('src/components/site/start.ts', process.cwd(), { base: JSON.stringify(basePath) });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
};
