import { leastCost, letterGap, lettersOf, spellingDistance } from './distance.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';
import { plainSpelling } from './word-key.ts';

/** Beginnings that make two words opposites however alike the rest is. */
const opposites = [
  ['hyper', 'hypo'],
  ['vasocon', 'vasodi'],
  ['anti', 'ante'],
] as const;

/**
 * The word of the site that a misspelled word was most likely meant to be, or undefined when none is near enough.
 * Short words are left alone: too much lies one letter away from them. `caution` below 1 asks for a nearer word.
 */
export function mendWord(typed: string, lexicon: Lexicon, caution = 1): LexiconWord | undefined {
  const plain = plainSpelling(typed);
  const [letters, plainLetters] = [lettersOf(typed), lettersOf(plain)];
  const limit = limitFor(typed.length) * caution;
  let best: LexiconWord | undefined;
  let least = Infinity;
  for (const candidate of limit > 0 ? lexicon.words : []) {
    if (candidate.word.length < 4 || areOpposites(typed, candidate.word)) continue;
    const isFar = (gap: number) => gap * leastCost > limit;
    // As written, too: made plain, a slip can turn into a larger one ("proedure" into "predure").
    const asWritten = isFar(letterGap(letters, candidate.letters)) ? Infinity : spellingDistance(typed, candidate.word, limit);
    const asPlain = isFar(letterGap(plainLetters, candidate.plainLetters)) ? Infinity : spellingDistance(plain, candidate.plain, limit);
    const distance = Math.min(asWritten, asPlain);
    // Of two words equally near, the one that more pages have.
    const cost = distance - Math.min(candidate.postings.length, 20) / 100;
    if (distance <= limit && cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** How far a word of so many letters may be from the one that was meant. */
function limitFor(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  if (length < 9) return 1.4;
  return length < 12 ? 2 : 2.6;
}

function areOpposites(a: string, b: string): boolean {
  return opposites.some((pair) => pair.some((start, at) => a.startsWith(start) && b.startsWith(pair[1 - at] ?? '')));
}
