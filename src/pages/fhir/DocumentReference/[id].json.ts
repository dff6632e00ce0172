import type { DocumentReference } from '@medplum/fhirtypes';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { documentReferences } from '@/lib/fhir/document-reference.ts';

export const getStaticPaths = (async () =>
  documentReferences(await getGuide()).map((document) => ({ params: { id: document.id }, props: { document } }))) satisfies GetStaticPaths;

/** One page as a FHIR R4 document. */
export const GET: APIRoute<{ document: DocumentReference }> = ({ props }) => Response.json(props.document);
