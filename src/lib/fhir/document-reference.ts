import type { DocumentReference } from '@medplum/fhirtypes';
import type { Guide, Page } from '../guide.ts';
import { leafletOf, type Leaflet } from '../leaflet.ts';
import { absoluteUrl } from '../paths.ts';
import { currentReviewers } from '../review-words.ts';

/** Says that a value of an identifier is a whole address. */
const addressSystem = 'urn:ietf:rfc:3986';

/** A page as a record system knows documents: FHIR R4. About no patient, so `subject` and its kin are left out. */
export function documentReference(page: Page, leaflet: Leaflet, guide: Guide): DocumentReference {
  const { title, description } = page.data;
  const updated = `${leaflet.day}T00:00:00Z`;
  return {
    resourceType: 'DocumentReference',
    id: documentId(leaflet),
    meta: { versionId: String(leaflet.version), lastUpdated: updated },
    language: guide.language,
    masterIdentifier: { system: addressSystem, value: absoluteUrl(leaflet.check, guide) },
    identifier: [{ system: addressSystem, value: absoluteUrl(leaflet.short, guide) }],
    status: 'current',
    // "final" would say that a fit person has verified it.
    docStatus: currentReviewers(page).length > 0 ? 'final' : 'preliminary',
    type: { text: guide.t('connect.documentType') },
    date: updated,
    custodian: { display: guide.clinic.clinic?.name ?? guide.clinic.siteName },
    description,
    content: [
      {
        attachment: {
          contentType: 'text/html',
          language: guide.language,
          url: absoluteUrl(page.address, guide),
          title,
          creation: leaflet.day,
        },
      },
    ],
  };
}

/** Every page of the guide that serves a topic and has a number for paper, by number. */
export function documentReferences(guide: Guide): DocumentReference[] {
  return [...guide.pages, ...guide.articles]
    .filter(({ data }) => data.topics.length > 0)
    .flatMap((page) => {
      const leaflet = leafletOf(page);
      return leaflet === undefined ? [] : [{ page, leaflet }];
    })
    .sort((a, b) => a.leaflet.number - b.leaflet.number)
    .map(({ page, leaflet }) => documentReference(page, leaflet, guide));
}

/** Stable, because numbers for paper are: leaflet-15. */
function documentId({ number }: Leaflet): string {
  return `leaflet-${number}`;
}
