import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { encodeQr, qrSvg } from '@/lib/paper/qr.ts';
import { absoluteUrl } from '@/lib/paths.ts';

export const getStaticPaths = (async () => {
  const { permalinks } = await getGuide();
  return permalinks.filter(({ status }) => status === 'live').map(({ number }) => ({ params: { number: String(number) } }));
}) satisfies GetStaticPaths;

/** The code that opens a short address, as a drawing: for handouts, and for a clinic's own letters. */
export const GET: APIRoute = async ({ params }) =>
  new Response(qrSvg(encodeQr(absoluteUrl(`/r/${params['number'] ?? ''}/`, await getGuide()))), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
