import type { PermalinkData } from '../../../schemas/permalink.ts';
import type { Problem } from '../../problems.ts';
import { gatherAddresses, type Addresses } from '../addresses.ts';
import type { CheckContext } from '../check.ts';
import type { Entry, Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';
import { retireLine } from '../retire-line.ts';

type Permalink = Entry<PermalinkData>;

const retiredFields = ['retired', 'readInstead', 'why'] as const;

/** Refuses a retired page that does not say since when, why and what to read instead, and one that is still there. */
export function checkRetiredPermalinks(library: Library, { today }: CheckContext): Problem[] {
  const addresses = gatherAddresses(library);
  const retired = library.permalinks.filter(({ data }) => data.status === 'retired');
  const gone = new Set(retired.flatMap(({ data }) => data.target ?? []));
  return [
    ...library.permalinks.filter(({ data }) => data.status === 'live').flatMap((permalink) => liveProblems(permalink, gone)),
    ...retired.flatMap((permalink) => [
      ...missingFields(permalink, today),
      ...dayProblems(permalink),
      ...insteadProblems(permalink, addresses, gone),
      ...stillThere(permalink, addresses),
    ]),
  ];
}

function liveProblems(permalink: Permalink, gone: ReadonlySet<string>): Problem[] {
  const { target } = permalink.data;
  return [
    ...retiredFields
      .filter((field) => permalink.data[field] !== undefined)
      .map((field) =>
        problemInField(permalink, [field], `The page is live, and yet it says "${field}".`, `Remove "${field}", or say "status: retired".`),
      ),
    ...(target !== undefined && gone.has(target)
      ? [
          problemInField(
            permalink,
            ['target'],
            `The address ${target} was retired, and paper still leads there.`,
            'Give the new page an address that was never used.',
          ),
        ]
      : []),
  ];
}

function missingFields(permalink: Permalink, today: string): Problem[] {
  const missing = retiredFields.filter((field) => permalink.data[field] === undefined);
  const { number, target, since } = permalink.data;
  // A field that is there and wrong has its own message.
  if (missing.length === 0 || number === undefined || target === undefined || since === undefined) return [];
  const found = `The retired number ${number} does not say ${missing.join(', ')}.`;
  return [problemInField(permalink, ['status'], found, `Write the line so: ${retireLine({ number, target, since }, today)}`)];
}

function dayProblems(permalink: Permalink): Problem[] {
  const { since, retired } = permalink.data;
  if (since === undefined || retired === undefined || retired >= since) return [];
  return [
    problemInField(
      permalink,
      ['retired'],
      `The page was taken away (${retired}) before it began (${since}).`,
      'Write the day on which it was taken away.',
    ),
  ];
}

function insteadProblems(permalink: Permalink, { all, pages }: Addresses, gone: ReadonlySet<string>): Problem[] {
  const { readInstead } = permalink.data;
  if (readInstead === undefined) return [];
  const problem = (found: string, mend: string) => [problemInField(permalink, ['readInstead'], found, mend)];
  if (gone.has(readInstead)) return problem(`The page ${readInstead} is retired too.`, 'Name a page that is live.');
  if (pages.get(readInstead)?.data.draft === true) return problem(`The page ${readInstead} is a draft.`, 'Name a page that is live.');
  if (/^\/r\/\d/.test(readInstead))
    return problem(`${readInstead} is a number, not a page.`, 'Name the address of the page it stands for.');
  if (all.has(readInstead)) return [];
  const meant = nearest(readInstead, all);
  return problem(
    `There is no page ${readInstead}.`,
    meant === undefined ? 'Name the address of a page that is live.' : `Did you mean "${meant}"?`,
  );
}

function stillThere(permalink: Permalink, { pages }: Addresses): Problem[] {
  const page = pages.get(permalink.data.target ?? '');
  if (page === undefined || page.data.draft === true) return [];
  return [
    problemInField(
      permalink,
      ['status'],
      `The page ${page.address} is retired, and yet it is there (${page.file}).`,
      'Remove that file. If the page is to stay, say "status: live".',
    ),
  ];
}
