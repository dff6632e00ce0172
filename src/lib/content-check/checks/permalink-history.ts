import type { PermalinkData } from '../../../schemas/permalink.ts';
import type { CheckContext } from '../check.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses a short address that was removed or means something else than when it was last committed. */
export function checkPermalinkHistory(library: Library, { previousPermalinks = [] }: CheckContext): Problem[] {
  // A register that cannot be read has lost nothing yet.
  if (library.known.permalinks === undefined) return [];
  const now = new Map(library.permalinks.map((permalink) => [permalink.id, permalink]));
  return previousPermalinks.flatMap((before) => {
    const permalink = now.get(String(before.number));
    if (permalink === undefined) return [removedNumber(before, library)];
    const { target = before.target, since = before.since, status = before.status } = permalink.data;
    const problems: Problem[] = [];
    if (target !== before.target) {
      problems.push(
        problemInField(
          permalink,
          ['target'],
          `The number ${before.number} stood for ${before.target}, not ${target}.`,
          `Put "target: ${before.target}" back, and add a new line at the end for ${target}.`,
        ),
      );
    }
    if (since !== before.since) {
      problems.push(
        problemInField(
          permalink,
          ['since'],
          `The number ${before.number} began on ${before.since}, not ${since}.`,
          `Put "since: ${before.since}" back.`,
        ),
      );
    }
    if (before.status === 'retired' && status === 'live') {
      problems.push(
        problemInField(
          permalink,
          ['status'],
          `The number ${before.number} was retired.`,
          'Put "status: retired" back, and add a new line at the end for the page.',
        ),
      );
    }
    return problems;
  });
}

function removedNumber(before: PermalinkData, { permalinks, dir }: Library): Problem {
  const { number, target, since, status } = before;
  const next = permalinks.find(({ data }) => (data.number ?? 0) > number) ?? permalinks.at(-1);
  return {
    file: `${dir}/permalinks.yaml`,
    line: next?.lineOf(['number']) ?? 1,
    field: 'number',
    found: `The number ${number} was removed.`,
    mend: `Put the line back: - { number: ${number}, target: ${target}, since: ${since}, status: ${status} }`,
  };
}
