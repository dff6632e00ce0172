import { unknownRegion } from '../../../schemas/clinic.ts';
import type { Problem } from '../../problems.ts';
import type { Entry, IdKind, Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';

/** What each kind of id is called, and how to make one. */
const kinds = {
  topics: { name: 'topic', add: 'Use an id from topics.yaml.' },
  sources: { name: 'source', add: 'Add a file to sources/ or correct the id.' },
  claims: { name: 'claim', add: 'Add it to a file under evidence/claims/ or correct the id.' },
  glossary: { name: 'glossary term', add: 'Add a file to glossary/ or correct the id.' },
  regions: { name: 'region', add: 'Use an id from regions.yaml, or "unknown".' },
} as const satisfies Partial<Record<IdKind, { name: string; add: string }>>;

/** Refuses ids in YAML and front matter that name nothing. */
export function checkReferences(library: Library): Problem[] {
  const follow = (entry: Entry<unknown>, field: string, ids: readonly string[] | undefined, kind: keyof typeof kinds) =>
    (ids ?? []).flatMap((id, place) => danglingId(library, entry, [field, place], id, kind));
  return [
    ...library.pages.flatMap((page) => follow(page, 'topics', page.data.topics, 'topics')),
    ...library.pages.flatMap((page) =>
      (page.data.inWords ?? []).flatMap(({ claim }, place) => danglingId(library, page, ['inWords', place, 'claim'], claim, 'claims')),
    ),
    ...library.claims.flatMap((claim) => follow(claim, 'sources', claim.data.sources, 'sources')),
    ...library.statements.flatMap((statement) => follow(statement, 'claims', statement.data.claims, 'claims')),
    ...library.glossary.flatMap((term) => follow(term, 'see', term.data.see, 'glossary')),
    ...(library.clinic?.data.region === undefined || library.clinic.data.region === unknownRegion
      ? []
      : danglingId(library, library.clinic, ['region'], library.clinic.data.region, 'regions')),
  ];
}

function danglingId(library: Library, entry: Entry<unknown>, path: (string | number)[], id: string, kind: keyof typeof kinds): Problem[] {
  const known = library.known[kind];
  if (known === undefined || known.has(id)) return [];
  const { name, add } = kinds[kind];
  return [problemInField(entry, path, `There is no ${name} called "${id}".`, mendUnknown(id, known, add))];
}
