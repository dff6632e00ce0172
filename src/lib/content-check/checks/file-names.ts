import { idField } from '../../../schemas/fields.ts';
import type { Problem } from '../../problems.ts';
import type { Entry, Library, PageEntry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';

/** Refuses files whose name cannot be an id, and articles that lie in no section. */
export function checkFileNames(library: Library): Problem[] {
  const named: Entry<unknown>[] = [...library.pages, ...library.glossary, ...library.sources, ...library.sections];
  return [
    ...named.flatMap(faultyName),
    ...library.pages.filter(({ kind }) => kind === 'article').flatMap((page) => faultySection(page, library)),
  ];
}

function faultyName({ id, file }: { id: string; file: string }): Problem[] {
  if (id.split('/').every((part) => idField.safeParse(part).success)) return [];
  const found = `The file name "${id.split('/').at(-1) ?? ''}" cannot be an address.`;
  return [
    { file, line: 1, field: '', found, mend: 'Rename the file in lower-case letters, digits and hyphens, for example "nerve-damage".' },
  ];
}

function faultySection(page: PageEntry, { known, dir }: Library): Problem[] {
  const base = { file: page.file, line: 1, field: '' };
  if (page.id.split('/').length !== 2) {
    return [{ ...base, found: 'The article does not lie in the folder of a section.', mend: `Move it to ${dir}/articles/<section>/.` }];
  }
  if (known.sections === undefined || known.sections.has(page.section)) return [];
  const mend = `${mendUnknown(page.section, known.sections)} Or add ${dir}/sections/${page.section}.yaml.`;
  return [{ ...base, found: `There is no section called "${page.section}".`, mend }];
}
