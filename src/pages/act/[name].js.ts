import type { APIRoute, GetStaticPaths } from 'astro';
import { actNames, bundleAct } from '@/lib/act-script.ts';
import { getGuide } from '@/lib/content.ts';

export const getStaticPaths = (() => actNames(process.cwd()).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The script of an act, fetched at the first press on a link that has one. */
export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params }) => {
  const { basePath, t } = await getGuide();
  return new Response(await bundleAct(params.name, process.cwd(), basePath, t), { headers: { 'Content-Type': 'text/javascript' } });
};
