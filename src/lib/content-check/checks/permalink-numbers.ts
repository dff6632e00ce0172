import type { Problem } from '../../problems.ts';
import type { CheckContext } from '../check.ts';
import type { Library } from '../library.ts';
import { pastNumbers } from '../past-lines.ts';
import { problemInField } from '../problem-at.ts';
import { placeOf } from './duplicates.ts';

/** Refuses numbers of short addresses that do not run 1, 2, 3 from the top of the file. */
export function checkPermalinkNumbers(library: Library, { history }: CheckContext): Problem[] {
  const { permalinks } = library;
  const numbers = permalinks.map(({ data }) => data.number ?? 0);
  // What was there before and is gone is told by the check of the history; what stands elsewhere is not missing.
  const told = new Set([...numbers, ...pastNumbers(library, history).keys()]);
  const firstPlaces = new Map<number, number>();
  return permalinks.flatMap((permalink, place) => {
    const number = permalink.data.number;
    if (number === undefined) return [];
    const before = numbers[place - 1] ?? 0;
    const problem = (found: string, mend: string) => [problemInField(permalink, ['number'], found, mend)];
    const first = permalinks[firstPlaces.get(number) ?? -1];
    if (first === undefined) firstPlaces.set(number, place);
    else
      return problem(
        `The number ${number} is already at ${placeOf(first, 'number')}.`,
        `Use the next number, ${Math.max(...numbers) + 1}, at the end of the file.`,
      );
    if (number < before) return problem(`The number ${number} stands after ${before}.`, 'Keep the lines in the order of their numbers.');
    const missing = numbersBetween(before, number).filter((candidate) => !told.has(candidate));
    if (missing.length === 0) return [];
    const words =
      missing.length === 1 ? `The number ${missing[0] ?? ''} is` : `The numbers ${missing[0] ?? ''} to ${missing.at(-1) ?? ''} are`;
    return problem(
      `${words} missing before ${number}.`,
      'Put a removed line back, for its number stands on paper; give a new line the next number.',
    );
  });
}

/** A slip such as 5000 for 5 must not make thousands of numbers. */
function numbersBetween(low: number, high: number): number[] {
  return Array.from({ length: Math.min(Math.max(0, high - low - 1), 1000) }, (_, place) => low + 1 + place);
}
