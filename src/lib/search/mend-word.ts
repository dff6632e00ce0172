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
const endingCost = 0.24;

/** A word made plain may have been another. */
const plainCost = 0.1;

/** A word of many pages may be so much farther than one of few; words to pass over are typed often, but are many. */
const mostLift = 0.2;
const passedLift = 0.08;

/** The word that was meant, and how far it is from what was typed. */
export interface Mend {
  meant: LexiconWord;
  distance: number;
  /** Whether it is a word to pass over. */
  isPassed: boolean;
}

/** The word of the site of `findMend`, without its distance. */
export function mendWord(typed: string, lexicon: Lexicon, caution = 1): LexiconWord | undefined {
  const mend = findMend(typed, lexicon, caution);
  return mend?.isPassed ? undefined : mend?.meant;
}

/**
 * The word of the site, or one to pass over, that a misspelled word was most likely meant to be, or undefined when none is
 * near enough. Short words are left alone: too much lies one letter away from them. `caution` below 1 asks for a nearer word.
 */
export function findMend(typed: string, lexicon: Lexicon, caution = 1): Mend | undefined {
  const limit = limitFor(typed.length) * caution;
  if (limit === 0) return undefined;
  return nearest(lexicon, typed, limit) ?? findInside(typed, lexicon, limit);
}

/** A typed word as it is compared with a form of each word of the site, and what being compared so costs. */
interface Form {
  text: string;
  letters: number;
  of: 'word' | 'plain' | 'key';
  cost: number;
}

const formOf = (text: string, of: Form['of'], cost: number): Form => ({ text, of, cost, letters: lettersOf(text) });

function formsOf(typed: string): Form[] {
  const [plain, key] = [plainSpelling(typed), wordKey(typed)];
  return [
    // As written, too: made plain, a slip can turn into a larger one ("proedure" into "predure").
    formOf(typed, 'word', 0),
    formOf(plain, 'plain', plainCost),
    // The site may know the word with another ending: "sleaping" is near to "sleep". Short beginnings are near to too many.
    ...(key.length < 4 ? [] : [formOf(key, 'key', endingCost)]),
  ];
}

function nearest({ words, passed, slips }: Lexicon, typed: string, limit: number): Mend | undefined {
  const forms = formsOf(typed);
  let best: Mend | undefined;
  let least = Infinity;
  const look = (near: LexiconWord, lift: number, isPassed: boolean, meant = near) => {
    if (near.word.length < 4 || areOpposites(typed, near.word)) return;
    // Words to pass over are short and many: they are told by how they are written, and not by how they sound.
    for (const { text, letters, of, cost } of isPassed ? forms.slice(0, 1) : forms) {
      // What is farther than the best so far need not be measured to the end.
      const most = Math.min(limit, least + lift) - cost;
      if (letterGap(letters, near.letters[of]) * leastCost > most) continue;
      const distance = spellingDistance(text, near[of], most) + cost;
      // Of two words equally near, the one that more pages have.
      if (distance <= limit && distance - lift < least) [best, least] = [{ meant, distance, isPassed }, distance - lift];
    }
  };
  for (const meant of words) look(meant, Math.min(meant.postings.length / 100, mostLift), false);
  for (const meant of passed) look(meant, passedLift, true);
  for (const { typed: slip, meant } of slips) look(slip, 0, false, meant);
  return best;
}

/** A word this near to one of the site is that word with a slip. */
export const oneSlip = 1.2;

/** So many letters in a row are no accident. */
const longRun = 8;

/** A known word that begins inside a long one, as "stimulator" in "neurostimulation": of several, that of most pages. */
function findInside(typed: string, lexicon: Lexicon, distance: number): Mend | undefined {
  const inside = lexicon.words.filter(({ word }) => word.length >= longRun && typed.indexOf(word.slice(0, longRun)) > 0);
  const [meant] = inside.sort((a, b) => b.postings.length - a.postings.length);
  return meant && { meant, distance, isPassed: false };
}

/** How far a word of so many letters may be from the one that was meant. */
function limitFor(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1.4;
  if (length < 9) return 1.9;
  return length < 12 ? 2.1 : 2.5;
}

function areOpposites(a: string, b: string): boolean {
  return opposites.some((pair) => pair.some((start, at) => a.startsWith(start) && b.startsWith(pair[1 - at] ?? '')));
}
