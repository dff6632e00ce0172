import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';
import { lostPage } from './lost-page.ts';

/** Records of an equality check belong to a page that exists and look at each group once. */
export function checkEquality(library: Library): Problem[] {
  const pages = new Set(library.pages.map(({ id }) => id));
  return library.equality.flatMap((record) => {
    const names = (record.data.groups ?? []).map(({ group }) => group.toLowerCase());
    const repeated = names.flatMap((name, place) =>
      names.indexOf(name) === place
        ? []
        : [problemInField(record, ['groups', place, 'group'], 'This group stands here twice.', 'Put what is said of it into one place.')],
    );
    return [...lostPage(record, pages), ...repeated];
  });
}
