import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { codeEntries, type CodeEntry } from '@/lib/connect/code-pages.ts';
import { atomFile, knowledgeResponse } from '@/lib/connect/knowledge-response.ts';

export const getStaticPaths = (async () =>
  codeEntries(await getGuide()).map((entry) => ({
    params: { system: entry.system, code: entry.code },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** The answer to an Infobutton request for one code, as Atom. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props }) =>
  new Response(atomFile(knowledgeResponse(props.entry, await getGuide())), { headers: { 'Content-Type': 'application/atom+xml' } });
