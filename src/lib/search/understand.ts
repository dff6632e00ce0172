import { wordsOf } from './fold.ts';
import type { Lexicon, LexiconWord, Posting } from './lexicon.ts';
import { findMend } from './mend-word.ts';
import { wordKey } from './word-key.ts';

/** One word of a query, as the search understood it. */
export interface AskedWord {
  /** Folded, as typed; two typed words joined are one. */
  typed: string;
  /** Words of the site it stands for; several while a word is only begun. Empty when the site knows none. */
  found: readonly LexiconWord[];
  /** The word it was taken for, when its spelling was mended. */
  mended: string | undefined;
}

/** What a query asks for. */
export interface Understanding {
  words: readonly AskedWord[];
  /** What the words passed over say about pages, each word once: "how long" asks for another page than "how much". */
  around: readonly (readonly Posting[])[];
  /** The query as it was understood, when a word was mended; otherwise undefined. */
  mendedQuery: string | undefined;
}

export interface UnderstandOptions {
  /** Folded words to pass over. */
  isChatter: (word: string) => boolean;
  /** What such words say about pages; leave out for nothing. */
  around?: ReadonlyMap<string, readonly Posting[]>;
  /** false takes every word as it was typed. */
  mend?: boolean;
  /** true while the last word may be unfinished. */
  typing?: boolean;
}

/** Finds out what a query asks for: chatter left out, joined and split words put right, spelling mended. */
export function understand(
  query: string,
  lexicon: Lexicon,
  { isChatter, around, mend = true, typing = false }: UnderstandOptions,
): Understanding {
  const typed = joinParts(wordsOf(query), lexicon, isChatter);
  const words = typed.flatMap((word, place) => {
    const isLast = place === typed.length - 1;
    if (isChatter(word) && !(typing && isLast && typed.length === 1)) return [];
    return readWord(word, lexicon, { mend, begun: typing && isLast });
  });
  const told = new Map(words.flatMap(({ typed: from, mended }) => (mended === undefined ? [] : [[from, mended] as const])));
  return {
    words,
    around: [...new Set(typed)].flatMap((word) => (isChatter(word) ? [around?.get(word) ?? []] : [])),
    mendedQuery: told.size === 0 ? undefined : typed.map((word) => told.get(word) ?? word).join(' '),
  };
}

/** A word this near to one of the site is that word with a slip. */
const oneSlip = 1.2;

function readWord(typed: string, lexicon: Lexicon, { mend, begun }: { mend: boolean; begun: boolean }): AskedWord[] {
  const known = lexicon.byKey.get(wordKey(typed));
  const asked = (found: readonly LexiconWord[], mended?: string): AskedWord => ({ typed, found, mended });
  if (known !== undefined) return [asked([known])];
  const longer = begun && typed.length > 1 ? lexicon.words.filter(({ word }) => word.startsWith(typed)) : [];
  if (longer.length > 0) return [asked(longer)];
  const better = mend && !begun ? findMend(typed, lexicon) : undefined;
  const mended = better === undefined ? asked([]) : asked([better.meant], better.meant.word);
  // One slip is likelier than a forgotten space: "barfoot" is "barefoot", not "bar foot".
  if (better !== undefined && better.distance <= oneSlip) return [mended];
  const parts = splitWord(typed, lexicon);
  if (parts !== undefined) return parts.flatMap((part) => readWord(part, lexicon, { mend: false, begun: false }));
  return [mended];
}

/** "block age" is "blockage" when the site knows the whole and not both parts. */
function joinParts(words: readonly string[], lexicon: Lexicon, isChatter: (word: string) => boolean): string[] {
  const knows = (word: string) => lexicon.byKey.has(wordKey(word));
  // A key takes endings away, and a joined word must not owe its match to that: "walk or" is not "walkor".
  const knowsWhole = (word: string) => {
    const known = lexicon.byKey.get(wordKey(word))?.word ?? '';
    return Math.abs(known.length - word.length) < 2 && (known.startsWith(word) || word.startsWith(known));
  };
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = `${before}${word}`;
    const isApart =
      before !== undefined &&
      whole.length > 5 &&
      knowsWhole(whole) &&
      !(knows(before) && knows(word)) &&
      !(isChatter(before) && isChatter(word));
    if (isApart) joined[joined.length - 1] = whole;
    else joined.push(word);
  }
  return joined;
}

/** "footpain" is "foot pain" when the site knows both parts. */
function splitWord(word: string, lexicon: Lexicon): [string, string] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (lexicon.byKey.has(wordKey(start)) && lexicon.byKey.has(wordKey(end))) return [start, end];
  }
  return undefined;
}
