import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { renderBody } from '@/components/article/render-body.ts';
import { getGuide, getRenderablePages, getTermFinder } from '@/lib/content.ts';
import { patientLeaflets } from '@/lib/leaflets.ts';
import { leafletText } from '@/lib/plain-text/leaflet-text.ts';

/** Every leaflet as plain text at /r/<number>.txt. */
export async function getStaticPaths() {
  const texts = new Map(
    [...(await getRenderablePages('page')), ...(await getRenderablePages('article'))].map(({ page, entry }) => [page.address, entry.body]),
  );
  return patientLeaflets(await getGuide()).map((shown) => ({
    params: { leaflet: String(shown.leaflet.number) },
    props: { shown, text: texts.get(shown.page.address) ?? '' },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { shown, text } }) => {
  const body = await renderBody(text);
  return new Response(leafletText(shown, body, { ...(await getGuide()), finder: await getTermFinder() }));
};
