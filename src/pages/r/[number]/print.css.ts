import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import type { Page } from '@/lib/guide.ts';
import { leafletOf } from '@/lib/leaflet.ts';
import { leafletSheet } from '@/lib/paper/leaflet-sheet.ts';
import { encodeQr } from '@/lib/paper/qr.ts';
import { absoluteUrl } from '@/lib/paths.ts';
import paper from '@/styles/paper.css?inline';

export const getStaticPaths = (async () => {
  const { articles, pages } = await getGuide();
  return [...articles, ...pages].flatMap((page) => {
    const leaflet = leafletOf(page);
    return leaflet === undefined ? [] : [{ params: { number: String(leaflet.number) }, props: { page, leaflet } }];
  });
}) satisfies GetStaticPaths;

/** The print sheet of one leaflet. */
export const GET: APIRoute<{ page: Page; leaflet: NonNullable<ReturnType<typeof leafletOf>> }> = async ({ props: { page, leaflet } }) => {
  const guide = await getGuide();
  const { t, terms, clinic } = guide;
  const name = t('paper.foot', { site: clinic.siteName, number: leaflet.number, version: leaflet.version });
  const words = page.terms.flatMap((slug) => {
    const term = terms.get(slug);
    return term === undefined ? [] : [{ term: term.term, meaning: t('paper.meaning', { say: term.say, plain: term.plain }) }];
  });
  const qr = encodeQr(absoluteUrl(leaflet.short, guide));
  const sheet = leafletSheet({ paper, foot: { name, page: t('paper.page', { page: '{page}', pages: '{pages}' }) }, qr, words });
  return new Response(sheet, { headers: { 'Content-Type': 'text/css' } });
};
