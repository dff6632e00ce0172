import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { knownAddresses } from '@/lib/data/known-addresses.ts';

/** Titles by address, for the page-not-found page. Fetched only there. */
export const GET: APIRoute = async () => Response.json(Object.fromEntries(knownAddresses(await getGuide())));
