import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { evidenceData } from '@/lib/data/evidence-json.ts';

/** The ledger for other software. */
export const GET: APIRoute = async () => Response.json(evidenceData(await getGuide()));
