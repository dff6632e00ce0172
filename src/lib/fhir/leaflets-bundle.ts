import type { Bundle, DocumentReference } from '@medplum/fhirtypes';
import type { Guide } from '../guide.ts';
import { absoluteUrl } from '../paths.ts';

/** All documents in one file. A collection, not a searchset: nobody has searched, and a static file cannot. */
export function leafletsBundle(documents: readonly DocumentReference[], guide: Guide): Bundle<DocumentReference> {
  const lastUpdated = documents
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  return {
    resourceType: 'Bundle',
    id: 'leaflets',
    ...(lastUpdated === undefined ? {} : { meta: { lastUpdated }, timestamp: lastUpdated }),
    language: guide.language,
    type: 'collection',
    entry: documents.map((resource) => {
      // FHIR wants this address to end with the id; the file itself has a file's ending.
      const fullUrl = absoluteUrl(`/fhir/DocumentReference/${resource.id ?? ''}`, guide);
      return { fullUrl, link: [{ relation: 'alternate', url: `${fullUrl}.json` }], resource };
    }),
  };
}
