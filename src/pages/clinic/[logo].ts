import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { readBuildEnv } from '@/build-env.ts';
import { getGuide } from '@/lib/content.ts';

/** The clinic's logo as it lies beside its file. A copy without one has no such address. */
export async function getStaticPaths() {
  const { logo } = await getGuide();
  return logo === undefined ? [] : [{ params: { logo: logo.address.replace('/clinic/', '') } }];
}

export const GET: APIRoute = ({ params }) => {
  const name = params['logo'] ?? '';
  const file = readFileSync(join(readBuildEnv(process.env, process.cwd()).contentDir, 'clinic', name));
  return new Response(file, { headers: { 'Content-Type': name.endsWith('.svg') ? 'image/svg+xml' : 'image/png' } });
};
