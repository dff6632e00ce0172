import license from '@fontsource/atkinson-hyperlegible-next/LICENSE?raw';
import type { APIRoute } from 'astro';

/** The license of the typeface that readers may choose: it asks to travel with the files. */
export const GET: APIRoute = () => new Response(license, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
