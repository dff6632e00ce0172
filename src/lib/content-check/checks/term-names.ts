import type { Problem } from '../../problems.ts';
import type { Entry, Library } from '../library.ts';
import type { TermData } from '../../../schemas/glossary.ts';
import { problemInField } from '../problem-at.ts';
import type { FieldPath } from '../yaml-source.ts';

/** Refuses two glossary terms that claim one name, however it is written. */
export function checkTermNames(library: Library): Problem[] {
  const owners = new Map<string, { term: Entry<TermData>; name: string }>();
  return library.glossary.flatMap((term) =>
    namesOf(term).flatMap(({ name, path }) => {
      const key = sameForAll(name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { term, name });
      if (owner === undefined || owner.term === term) return [];
      const found = `"${name}" is already a name of the term "${owner.term.id}"${owner.name === name ? '' : ` ("${owner.name}")`}.`;
      return [problemInField(term, path, found, `Keep the name in one of ${owner.term.file} and ${term.file}.`)];
    }),
  );
}

function namesOf({ data }: Entry<TermData>): { name: string; path: FieldPath }[] {
  const lists = (['also', 'misspelled', 'forms'] as const).flatMap((field) =>
    (data[field] ?? []).map((name, place) => ({ name, path: [field, place] })),
  );
  return data.term === undefined ? lists : [{ name: data.term, path: ['term'] }, ...lists];
}

/** Readers do not notice case, hyphens, spaces or accents, so two names that differ only there are one. */
function sameForAll(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase();
}
