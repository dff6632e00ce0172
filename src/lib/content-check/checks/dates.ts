import type { CheckContext } from '../check.ts';
import type { Problem } from '../../problems.ts';
import type { Entry, Library, PageEntry } from '../library.ts';
import { problemInField } from '../problem-at.ts';
import type { FieldPath } from '../yaml-source.ts';

/** Refuses days that have not come yet, and days in the wrong order. */
export function checkDates(library: Library, { today }: CheckContext): Problem[] {
  const future = (entry: Entry<unknown>, path: FieldPath, day: string | undefined): Problem[] =>
    day === undefined || day <= today
      ? []
      : [problemInField(entry, path, `${day} has not come yet: today is ${today}.`, 'Write the day on which it happened.')];
  return [
    ...library.pages.flatMap((page) => [
      ...future(page, ['published'], page.data.published),
      ...future(page, ['lastChecked'], page.data.lastChecked),
      ...(page.data.changes ?? []).flatMap(({ date }, place) => future(page, ['changes', place, 'date'], date)),
      ...orderProblems(page),
    ]),
    ...library.permalinks.flatMap((permalink) => [
      ...future(permalink, ['since'], permalink.data.since),
      ...future(permalink, ['retired'], permalink.data.retired),
    ]),
    ...clinicDates(library, future),
    ...library.regions.flatMap((region) => future(region, ['seenOn'], region.data.seenOn)),
  ];
}

function clinicDates({ clinic }: Library, future: (entry: Entry<unknown>, path: FieldPath, day: string) => Problem[]): Problem[] {
  if (clinic === undefined) return [];
  return (clinic.data.reviewers ?? []).flatMap(({ date }, place) => future(clinic, ['reviewers', place, 'date'], date));
}

function orderProblems(page: PageEntry): Problem[] {
  const { published, lastChecked, nextCheck, changes = [] } = page.data;
  const problems: Problem[] = [];
  const add = (path: FieldPath, found: string, mend: string) => problems.push(problemInField(page, path, found, mend));
  if (published && lastChecked && lastChecked < published) {
    add(
      ['lastChecked'],
      `lastChecked (${lastChecked}) is before published (${published}).`,
      'Write the day of the last check: the first day on the site or later.',
    );
  }
  if (lastChecked && nextCheck && nextCheck < lastChecked) {
    add(
      ['nextCheck'],
      `nextCheck (${nextCheck}) is before lastChecked (${lastChecked}).`,
      'Write a day after the last check, at most a year or so later.',
    );
  }
  changes.forEach(({ date }, place) => {
    const newer = changes[place - 1]?.date;
    if (newer !== undefined && date > newer) {
      add(['changes', place], `The change of ${date} stands below the older one of ${newer}.`, 'Put the newest change first.');
    }
  });
  return problems;
}
