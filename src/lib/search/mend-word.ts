import { leastCost, letterGap, lettersOf, spellingDistance } from './distance.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';
import { plainSpelling, wordKey } from './word-key.ts';

/** Beginnings that make two words opposites however alike the rest is. */
const opposites = [
  ['hyper', 'hypo'],
  ['vasocon', 'vasodi'],
  ['anti', 'ante'],
] as const;

/** A word compared without its ending could have had another one. */
const endingCost = 0.2;

/** A word of many pages may be so much farther than one of few. */
const mostLift = 0.2;

/** The word that was meant, and how far it is from what was typed. */
export interface Mend {
  meant: LexiconWord;
  distance: number;
}

/** The word of `findMend`, without its distance. */
export function mendWord(typed: string, lexicon: Lexicon, caution = 1): LexiconWord | undefined {
  return findMend(typed, lexicon, caution)?.meant;
}

/**
 * The word of the site that a misspelled word was most likely meant to be, or undefined when none is near enough.
 * Short words are left alone: too much lies one letter away from them. `caution` below 1 asks for a nearer word.
 */
export function findMend(typed: string, lexicon: Lexicon, caution = 1): Mend | undefined {
  const limit = limitFor(typed.length) * caution;
  if (limit === 0) return undefined;
  const [plain, key] = [plainSpelling(typed), wordKey(typed)];
  const [letters, plainLetters, keyLetters] = [typed, plain, key].map(lettersOf) as [number, number, number];
  let best: Mend | undefined;
  let least = Infinity;
  // What is farther than the best so far need not be measured to the end.
  const gap = (one: string, other: string, onesLetters: number, othersLetters: number) => {
    const most = Math.min(limit, least + mostLift);
    return letterGap(onesLetters, othersLetters) * leastCost > most ? Infinity : spellingDistance(one, other, most);
  };
  for (const meant of lexicon.words) {
    if (meant.word.length < 4 || areOpposites(typed, meant.word)) continue;
    const distance = Math.min(
      // As written, too: made plain, a slip can turn into a larger one ("proedure" into "predure").
      gap(typed, meant.word, letters, meant.letters),
      gap(plain, meant.plain, plainLetters, meant.plainLetters),
      // The site may know the word with another ending: "nrves" is near to "nerve".
      Math.min(key.length, meant.key.length) < 3 ? Infinity : gap(key, meant.key, keyLetters, meant.keyLetters) + endingCost,
    );
    // Of two words equally near, the one that more pages have.
    const cost = distance - Math.min(meant.postings.length / 100, mostLift);
    if (distance <= limit && cost < least) [best, least] = [{ meant, distance }, cost];
  }
  return best ?? findInside(typed, lexicon, limit);
}

/** So many letters in a row are no accident. */
const longRun = 8;

/** A known word that begins inside a long one, as "stimulator" in "neurostimulation": of several, that of most pages. */
function findInside(typed: string, lexicon: Lexicon, distance: number): Mend | undefined {
  const inside = lexicon.words.filter(({ word }) => word.length >= longRun && typed.indexOf(word.slice(0, longRun)) > 0);
  const [meant] = inside.sort((a, b) => b.postings.length - a.postings.length);
  return meant && { meant, distance };
}

/** How far a word of so many letters may be from the one that was meant. */
function limitFor(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1.25;
  if (length < 9) return 1.6;
  return length < 12 ? 2.3 : 3;
}

function areOpposites(a: string, b: string): boolean {
  return opposites.some((pair) => pair.some((start, at) => a.startsWith(start) && b.startsWith(pair[1 - at] ?? '')));
}
