import type { Problem } from '../../problems.ts';
import { isSwitchedOff } from '../../switch-off.ts';
import type { Entry, Library } from '../library.ts';
import type { ClinicData } from '../../../schemas/clinic.ts';
import { nearest } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses to leave out what every copy must have, what does not exist, and a section page by page. */
export function checkSwitchOff(library: Library): Problem[] {
  const { clinic } = library;
  const switchOff = clinic?.data.switchOff ?? [];
  if (clinic === undefined || switchOff.length === 0) return [];
  return [
    ...switchOff.flatMap((address, place) => addressProblems(library, clinic, address, place)),
    ...emptied(library, clinic, switchOff),
  ];
}

function addressProblems(library: Library, clinic: Entry<ClinicData>, address: string, place: number): Problem[] {
  const add = (found: string, mend: string) => [problemInField(clinic, ['switchOff', place], found, mend)];
  if (address === '/urgent-help/') return add('Urgent help cannot be switched off.', 'Remove this line: every copy says when not to wait.');
  const sections = [...(library.known.sections ?? [])].map((id) => `/${id}/`);
  const articles = library.pages.filter(({ kind }) => kind === 'article').map((page) => page.address);
  const known = [...sections, ...articles];
  if (known.includes(address)) return [];
  const best = nearest(address, known);
  if (best !== undefined) return add(`There is no page "${address}".`, `Did you mean "${best}"?`);
  return add(`"${address}" cannot be switched off.`, `Use the address of an article, or of a section: ${sections.join(', ')}.`);
}

/** Sections that lose their last page would stay as empty lists. */
function emptied({ pages, known }: Library, clinic: Entry<ClinicData>, switchOff: readonly string[]): Problem[] {
  const articles = pages.filter(({ kind, data }) => kind === 'article' && data.draft !== true);
  const sections = [...(known.sections ?? [])].map((id) => `/${id}/`);
  if (sections.length > 0 && sections.every((section) => switchOff.includes(section))) {
    return [problemInField(clinic, ['switchOff'], 'Every section is switched off.', 'Leave at least one.')];
  }
  return sections
    .filter((section) => !switchOff.includes(section))
    .filter((section) => {
      const own = articles.filter(({ address }) => address.startsWith(section));
      return own.length > 0 && own.every(({ address }) => isSwitchedOff(address, switchOff));
    })
    .map((section) =>
      problemInField(clinic, ['switchOff'], `Every page of ${section} is switched off.`, `Write "${section}" instead of its pages.`),
    );
}
