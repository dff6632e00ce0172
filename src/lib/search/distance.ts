/** Letters that people mix up because they sound alike. */
const soundAlike = ['aeiouy', 'ckqs', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp', 'xs', 'lr'];
/** For each letter, those that it is mixed up with. */
const alike = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, soundAlike.filter((set) => set.includes(letter)).join('')]),
);
/** What the smallest slip costs. */
export const leastCost = 0.6;

/** What two letters in each other's place cost, and a wrong first letter on top: less when it sounds like the right one. */
const turnCost = 0.7;
const firstCost = { other: 0.5, alike: 0.1 };

/** Letters that are easily left out or put in. */
const light = 'aeiouyh';

/**
 * How far two words are apart as spellings: 1 for a letter too many, missing or wrong, less for slips that are common
 * (two letters swapped, a vowel, letters that sound alike), more at the first letter. `limit` stops early: the answer
 * is then only known to be above it.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit / leastCost) return Infinity;
  // Rows of the usual table: the row of the letter before, and the one before that, for swapped letters.
  let before: number[] = [];
  let last = [...b].reduce((row, letter) => [...row, (row.at(-1) ?? 0) + costOf(letter)], [0]);
  for (let i = 0; i < a.length; i++) {
    const x = a.charAt(i);
    let left = (last[0] ?? 0) + costOf(x);
    const row = [left];
    for (let j = 0; j < b.length; j++) {
      const y = b.charAt(j);
      left = Math.min((last[j + 1] ?? 0) + costOf(x), left + costOf(y), (last[j] ?? 0) + swapCost(x, y));
      if (x !== y && i > 0 && j > 0 && x === b.charAt(j - 1) && y === a.charAt(i - 1))
        left = Math.min(left, (before[j - 1] ?? 0) + turnCost);
      row.push(left);
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last, row];
  }
  return (last[b.length] ?? 0) + costOfFirst(a.charAt(0), b.charAt(0));
}

/** The letters a to z that a word has, one bit each: what tells most words apart without looking closer. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) {
    const place = letter.charCodeAt(0) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return letters;
}

/** How many letters the one has and the other lacks, of the way round that has more: no spelling slip mends two. */
export function letterGap(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function costOf(letter: string): number {
  return light.includes(letter) ? 0.8 : 1;
}

function costOfFirst(x: string, y: string): number {
  if (x === y) return 0;
  return alike.get(x)?.includes(y) ? firstCost.alike : firstCost.other;
}

function swapCost(x: string, y: string): number {
  if (x === y) return 0;
  return alike.get(x)?.includes(y) ? leastCost : 1;
}
