import type { ReleasedLine } from '../../../schemas/released.ts';
import type { Problem } from '../../problems.ts';
import { sealOf } from '../../released-register.ts';
import type { CheckContext } from '../check.ts';
import type { PastRelease } from '../history.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';

const mend =
  'Take back what was changed in this file: only "npm run release:permalinks" writes it, and that never changes what paper names.';

/** Refuses a register of the last release that was changed by hand, or that lost what an earlier one held. */
export function checkReleasedRegister({ released }: Library, { history }: CheckContext): Problem[] {
  const { numbers, seal } = released?.data ?? {};
  if (released === undefined || numbers === undefined || seal === undefined) return [];
  if (sealOf(numbers) !== seal) return [problemInField(released, ['seal'], 'The seal does not fit the lines below it.', mend)];
  const now = new Map(numbers.map((line, place) => [line.number, { line, place }]));
  return (history?.released ?? []).flatMap((past) => {
    const found = now.get(past.number);
    const lost = lostWords(found?.line, past);
    return lost === undefined ? [] : [problemInField(released, found === undefined ? ['numbers'] : ['numbers', found.place], lost, mend)];
  });
}

/** What a later register no longer says of a number; undefined when it says all. */
function lostWords(now: ReleasedLine | undefined, past: PastRelease): string | undefined {
  const of = `number ${past.number} (${past.where})`;
  if (now === undefined) return `The line of ${of} was removed.`;
  if (now.target !== past.target) return `The target of ${of} was ${past.target}, not ${now.target}.`;
  if (now.since !== past.since) return `The first day of ${of} was ${past.since}, not ${now.since}.`;
  if (past.status === 'retired' && now.status === 'live') return `The page of ${of} was retired.`;
  const version = past.versions.findIndex((day, place) => now.versions[place] !== day);
  return version < 0 ? undefined : `Version ${version + 1} of ${of} was of ${past.versions[version] ?? ''}.`;
}
