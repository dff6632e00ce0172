import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { codeEntries } from '@/lib/connect/code-pages.ts';
import { codeList } from '@/lib/connect/codes-json.ts';

/** Every family: `code` is how the codes begin that its pages serve. Apart from the codes, because it is not matched like one. */
export const GET: APIRoute = async () => {
  const guide = await getGuide();
  return Response.json(
    codeList(
      codeEntries(guide).filter(({ isFamily }) => isFamily),
      guide,
    ),
  );
};
