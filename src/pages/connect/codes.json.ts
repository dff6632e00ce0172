import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { codeEntries } from '@/lib/connect/code-pages.ts';
import { codeList } from '@/lib/connect/codes-json.ts';

/** Every code that has pages, for other software. */
export const GET: APIRoute = async () => {
  const guide = await getGuide();
  return Response.json(
    codeList(
      codeEntries(guide).filter(({ isFamily }) => !isFamily),
      guide,
    ),
  );
};
