import type { PermalinkData } from '../../../schemas/permalink.ts';
import type { Problem } from '../../problems.ts';
import { gatherAddresses } from '../addresses.ts';
import type { CheckContext } from '../check.ts';
import type { Entry, Library, PageEntry } from '../library.ts';
import { nearest } from '../nearest.ts';
import { pastNumbers } from '../past-lines.ts';
import { problemInField } from '../problem-at.ts';
import { retireLine } from '../retire-line.ts';
import { repeated } from './duplicates.ts';

type Permalink = Entry<PermalinkData>;

/** Refuses two numbers for one page, live numbers that lead nowhere, and pages without a number. */
export function checkPermalinks(library: Library, { today, history }: CheckContext): Problem[] {
  const live = library.permalinks.filter(({ data }) => data.status === 'live');
  const dead = deadTargets(live, library, today);
  // A retired page that is still there has its own message, and needs no new number.
  const gone = library.permalinks.filter(({ data }) => data.status === 'retired');
  return [
    ...repeated(live, ({ data }) => data.target).map(({ entry, first, key }) =>
      problemInField(
        entry,
        ['target'],
        `${key} already has the number ${first.id}.`,
        'Remove this line, or give the number to another page.',
      ),
    ),
    ...dead.map(({ problem }) => problem),
    ...(isWhole(library, [...pastNumbers(library, history).keys()])
      ? missingPages(library, new Set([...[...live, ...gone].map(({ data }) => data.target), ...dead.map(({ meant }) => meant)]), today)
      : []),
  ];
}

/** Each live number that leads nowhere, with the page that was likely meant. */
function deadTargets(live: readonly Permalink[], library: Library, today: string): { problem: Problem; meant?: string | undefined }[] {
  const { all, pages } = gatherAddresses(library);
  return live.flatMap((permalink) => {
    const { number, target, since } = permalink.data;
    if (target === undefined) return [];
    const retire =
      number === undefined || since === undefined
        ? 'if the page is gone, say "status: retired".'
        : `if the page is gone, write this line instead: ${retireLine({ number, target, since }, today)}`;
    if (pages.get(target)?.data.draft === true) {
      return [{ problem: problemInField(permalink, ['target'], `The page ${target} is a draft.`, `Publish the page; ${retire}`) }];
    }
    if (all.has(target)) return [];
    const meant = nearest(target, all);
    const mend = meant === undefined ? `Correct the address; ${retire}` : `Did you mean "${meant}"? Otherwise, ${retire}`;
    return [{ problem: problemInField(permalink, ['target'], `There is no page ${target}.`, mend), meant }];
  });
}

/** A line that cannot be read, or is gone, may well hold the page that seems to be missing. */
function isWhole({ permalinks, known }: Library, previous: readonly number[]): boolean {
  if (known.permalinks === undefined) return false;
  const numbers = new Set(permalinks.map(({ data }) => data.number));
  const areRead = permalinks.every(({ data }) => data.target !== undefined && data.status !== undefined);
  return areRead && permalinks.every((_, place) => numbers.has(place + 1)) && previous.every((number) => numbers.has(number));
}

function missingPages({ pages, permalinks, dir }: Library, targets: ReadonlySet<string | undefined>, today: string): Problem[] {
  let next = Math.max(0, ...permalinks.map(({ data }) => data.number ?? 0));
  return pages
    .filter((page) => page.data.draft !== true && !targets.has(page.address))
    .map((page) => missingPage(page, `- { number: ${(next += 1)}, target: ${page.address}, since: ${today}, status: live }`, dir));
}

function missingPage({ file }: PageEntry, line: string, dir: string): Problem {
  return {
    file,
    line: 1,
    field: '',
    found: 'This page has no short address for paper.',
    mend: `Add at the end of ${dir}/permalinks.yaml: ${line}`,
  };
}
