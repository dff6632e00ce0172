import type { PermalinkData } from '../../../schemas/permalink.ts';
import type { CheckContext } from '../check.ts';
import type { Problem } from '../../problems.ts';
import type { PastLine } from '../history.ts';
import type { Entry, Library } from '../library.ts';
import { pastNumbers, type PastNumber } from '../past-lines.ts';
import { problemInField } from '../problem-at.ts';
import { liveLine, retireLine } from '../retire-line.ts';

/** Refuses a short address that was removed or means something else than in the last release, or in any commit. */
export function checkPermalinkHistory(library: Library, { today, history }: CheckContext): Problem[] {
  // A register that cannot be read has lost nothing yet.
  if (library.known.permalinks === undefined) return [];
  const now = new Map(library.permalinks.map((permalink) => [permalink.id, permalink]));
  return [...pastNumbers(library, history).values()].flatMap((past) => {
    const permalink = now.get(String(past.first.number));
    return permalink === undefined ? [removedNumber(past, library, today)] : changedNumber(permalink, past, today);
  });
}

function changedNumber(permalink: Entry<PermalinkData>, { first, retired }: PastNumber, today: string): Problem[] {
  const { target = first.target, since = first.since, status = first.status } = permalink.data;
  const { number } = first;
  const problems: Problem[] = [];
  if (target !== first.target) {
    problems.push(
      problemInField(
        permalink,
        ['target'],
        `The number ${number} stood for ${first.target} (${first.where}), not ${target}.`,
        `Put "target: ${first.target}" back, and add a new line at the end for ${target}. ${ifGone(first, today)}`,
      ),
    );
  }
  if (since !== first.since) {
    problems.push(
      problemInField(
        permalink,
        ['since'],
        `The number ${number} began on ${first.since} (${first.where}), not ${since}.`,
        `Put "since: ${first.since}" back.`,
      ),
    );
  }
  if (retired !== undefined && status === 'live') {
    problems.push(
      problemInField(
        permalink,
        ['status'],
        `The number ${number} was retired (${retired.where}).`,
        'Put "status: retired" back, and give the page another address, with a new line at the end.',
      ),
    );
  }
  return problems;
}

function removedNumber({ first, retired }: PastNumber, { permalinks, dir }: Library, today: string): Problem {
  const next = permalinks.find(({ data }) => (data.number ?? 0) > first.number) ?? permalinks.at(-1);
  return {
    file: `${dir}/permalinks.yaml`,
    line: next?.lineOf(['number']) ?? 1,
    field: 'number',
    found: `The number ${first.number} was removed. It stood for ${first.target} (${first.where}), and it may be on paper.`,
    mend:
      retired !== undefined
        ? `Put the line back: ${retireLine(retired, today)}`
        : `Put the line back: ${liveLine(first)} ${ifGone(first, today)}`,
  };
}

function ifGone(line: PastLine, today: string): string {
  return `If the page is gone, write this line instead: ${retireLine(line, today)}`;
}
