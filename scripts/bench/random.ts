/** A source of choices that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** One of these. Throws for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** So many different places of a list, or the whole list when it is shorter, in random order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Mulberry32, a small well-known generator: quality enough for choosing sentences. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(next() * left.length), 1)).flat();
  };
  return {
    chance: (probability) => next() < probability,
    pick: (items) => {
      const [item] = some(items, 1);
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    some,
  };
}
