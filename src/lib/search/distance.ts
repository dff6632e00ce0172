/** Letters that people mix up because they sound alike. */
const soundAlike = ['ckqs', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp', 'xs', 'lr'];
/** For each letter, those that it is mixed up with. */
const alike = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, soundAlike.filter((set) => set.includes(letter)).join('')]),
);
const vowels = 'aeiouy';
/** Letters that are easily put in or left out. */
const light = `${vowels}h`;

/**
 * What slips cost, the commoner the less. Fitted on thousands of misspellings: of codespell's list, of this guide's glossary, and
 * of its words written by ear. The right word should be the nearest, and words that the guide does not know near to none.
 */
const costs = {
  extra: { doubled: 0.46, light: 0.75, other: 1.14 },
  missing: { doubled: 0.24, light: 0.65, other: 0.72 },
  wrong: { vowel: 0.69, alike: 0.71, other: 1.34 },
  turned: 0.7,
  // On top of the slip itself: hardly anybody mistakes the first letter.
  first: { turned: 0.2, alike: 0.1, other: 0.6 },
};

/** The least that a letter costs which the one word has and the other lacks. */
export const leastCost = Math.min(costs.missing.other, costs.missing.light, costs.extra.light);

/**
 * How far a typed word is from one that may have been meant, as spellings: about 1 for a letter too many, missing or wrong, less
 * for slips that are common (two letters swapped, a letter doubled or not, a vowel), more at the first letter. `limit` stops
 * early: the answer is then only known to be above it.
 */
export function spellingDistance(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit / costs.missing.doubled) return Infinity;
  // Rows of the usual table: the row of the letter before, and the one before that, for swapped letters.
  let before: number[] = [];
  let last = [0];
  for (let j = 0; j < meant.length; j++) last.push((last[j] ?? 0) + unmatched(meant, j, costs.missing));
  for (let i = 0; i < typed.length; i++) {
    const extra = unmatched(typed, i, costs.extra);
    const row = [(last[0] ?? 0) + extra];
    let least = row[0] ?? 0;
    for (let j = 0; j < meant.length; j++) {
      const [x, y] = [typed.charAt(i), meant.charAt(j)];
      let cost = Math.min((last[j + 1] ?? 0) + extra, (row[j] ?? 0) + unmatched(meant, j, costs.missing), (last[j] ?? 0) + wrongCost(x, y));
      if (x !== y && i > 0 && x === meant.charAt(j - 1) && y === typed.charAt(i - 1))
        cost = Math.min(cost, (before[j - 1] ?? 0) + costs.turned);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [before, last] = [last, row];
  }
  return (last[meant.length] ?? 0) + firstCost(typed, meant);
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

/** What a letter costs that the other word has not. */
function unmatched(word: string, place: number, cost: { doubled: number; light: number; other: number }): number {
  const letter = word.charAt(place);
  if (letter === word.charAt(place - 1)) return cost.doubled;
  return light.includes(letter) ? cost.light : cost.other;
}

function wrongCost(x: string, y: string): number {
  if (x === y) return 0;
  if (vowels.includes(x) && vowels.includes(y)) return costs.wrong.vowel;
  return alike.get(x)?.includes(y) ? costs.wrong.alike : costs.wrong.other;
}

function firstCost(typed: string, meant: string): number {
  const [x, y] = [typed.charAt(0), meant.charAt(0)];
  if (x === y) return 0;
  if (x === meant.charAt(1) && y === typed.charAt(1)) return costs.first.turned;
  return alike.get(x)?.includes(y) || (vowels.includes(x) && vowels.includes(y)) ? costs.first.alike : costs.first.other;
}
