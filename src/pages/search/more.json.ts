import type { APIRoute } from 'astro';
import { getSearchIndex } from '@/lib/content.ts';

/** The second file of the small index: more words, asked for when typing rests. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).more);
