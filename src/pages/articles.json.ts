import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { articleRows } from '@/lib/data/articles-json.ts';

/** The list of pages for other software. */
export const GET: APIRoute = async () => Response.json(articleRows(await getGuide()));
