import { fold } from '../../search/fold.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';
import { lostPage } from './lost-page.ts';

/** Refuses ways of asking for pages that do not exist, and a way of asking that one file holds twice. */
export function checkAsked({ asked, pages }: Library): Problem[] {
  const ids = new Set(pages.map(({ id }) => id));
  return asked.flatMap((entry) => {
    const first = new Map<string, number>();
    const repeated = (entry.data.asked ?? []).flatMap((line, place) => {
      const before = first.get(fold(line));
      if (before === undefined) first.set(fold(line), place);
      const told = before === undefined ? undefined : entry.lineOf(['asked', before]);
      return told === undefined
        ? []
        : [problemInField(entry, ['asked', place], `"${line}" stands in line ${told} too.`, 'Remove one of them.')];
    });
    return [...lostPage(entry, ids), ...repeated];
  });
}
