import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { codeEntries, type CodeEntry } from '@/lib/connect/code-pages.ts';
import { codeDetail } from '@/lib/connect/codes-json.ts';

export const getStaticPaths = (async () =>
  codeEntries(await getGuide()).map((entry) => ({
    params: { system: entry.system, code: entry.code },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** One code or family with its pages, for other software and for the look-up page. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props }) => Response.json(codeDetail(props.entry, await getGuide()));
