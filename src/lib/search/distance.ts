/** Letters that people mix up because they sound alike. */
const soundAlike = ['aeiouy', 'ckqs', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp', 'xs', 'lr'];
/** What the smallest slip costs. */
export const leastCost = 0.6;

const vowels = /[aeiouy]/;

/**
 * How far two words are apart as spellings: 1 for a letter too many, missing or wrong, less for slips that are common
 * (two letters swapped, a vowel, letters that sound alike), more at the first letter. `limit` stops early: the answer
 * is then only known to be above it.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit / leastCost) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [last[0]! + costOf(a[i - 1]!)];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cost = Math.min(last[j]! + costOf(x), row[j - 1]! + costOf(y), last[j - 1]! + swapCost(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cost = Math.min(cost, before[j - 2]! + (x === y ? 0 : 0.7));
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length]! + (a[0] === b[0] ? 0 : 0.5);
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
  return vowels.test(letter) || letter === 'h' ? 0.8 : 1;
}

function swapCost(x: string, y: string): number {
  if (x === y) return 0;
  return soundAlike.some((letters) => letters.includes(x) && letters.includes(y)) ? leastCost : 1;
}
