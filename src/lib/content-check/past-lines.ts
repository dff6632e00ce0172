import { sealOf } from '../released-register.ts';
import type { PastLine, History } from './history.ts';
import type { Library } from './library.ts';

/** What a number has stood for. */
export interface PastNumber {
  /** What it stood for first, which is what it stands for. */
  first: PastLine;
  /** The last line that told it as retired, if one did. */
  retired: PastLine | undefined;
}

/**
 * What every number has stood for, by number: in the last release, and in any commit. The oldest line counts, so that
 * a slip that was committed can still be mended.
 */
export function pastNumbers({ released }: Library, history: History | undefined): Map<number, PastNumber> {
  const { numbers: last = [], seal } = released?.data ?? {};
  const lines: PastLine[] = [
    // A register that was changed by hand tells nothing; it has its own message.
    ...(sealOf(last) === seal ? last : []).map((line) => ({ ...line, where: 'the last release' })),
    ...(history?.released ?? []),
    ...(history?.permalinks ?? []),
  ];
  const numbers = new Map<number, PastNumber>();
  for (const line of lines) {
    const known = numbers.get(line.number) ?? { first: line, retired: undefined };
    const isSame = line.target === known.first.target;
    numbers.set(line.number, { ...known, retired: isSame && line.status === 'retired' ? line : known.retired });
  }
  return numbers;
}
