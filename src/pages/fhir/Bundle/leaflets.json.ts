import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { documentReferences } from '@/lib/fhir/document-reference.ts';
import { leafletsBundle } from '@/lib/fhir/leaflets-bundle.ts';

/** All pages as FHIR R4 documents, in one Bundle. */
export const GET: APIRoute = async () => {
  const guide = await getGuide();
  return Response.json(leafletsBundle(documentReferences(guide), guide));
};
