import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { withBase } from '@/lib/paths.ts';

/** Name, icons and colors for phones that put the guide on the home screen. */
export const GET: APIRoute = async () => {
  const { clinic, home, basePath, language } = await getGuide();
  const icon = (size: number) => ({ src: withBase(`/icon-${size}.png`, basePath), sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    id: basePath,
    name: `${clinic.siteName}: ${clinic.tagline}`,
    short_name: clinic.siteName,
    description: home.description,
    lang: language,
    start_url: basePath,
    scope: basePath,
    display: 'minimal-ui',
    background_color: '#fffdf9',
    theme_color: '#f5efe6',
    icons: [icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
