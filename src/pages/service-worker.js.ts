import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { bundleWorker } from '@/lib/worker-script.ts';

/** The service worker, fetched when a reader saves the guide. It stands at the root, so that it may answer for every page. */
export const GET: APIRoute = async () => {
  const { basePath: base, language, t } = await getGuide();
  const words = {
    copy: t('saved.copy', { day: '{day}' }),
    old: t('saved.old'),
    newer: t('saved.newer'),
    more: t('saved.more'),
  };
  return new Response(await bundleWorker(process.cwd(), { base, language, words }), { headers: { 'Content-Type': 'text/javascript' } });
};
