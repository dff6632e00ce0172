import type { APIRoute } from 'astro';
import { getSearchIndex } from '@/lib/content.ts';

/** The first file of the small index: what the first answers of a search need. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).first);
