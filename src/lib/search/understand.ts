import { wordsOf } from './fold.ts';
import type { Lexicon, LexiconWord, Posting } from './lexicon.ts';
import { findMend, oneSlip } from './mend-word.ts';
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
  const readings = typed.map((word, place): Reading => {
    const isLast = place === typed.length - 1;
    if (isChatter(word) && !(typing && isLast && typed.length === 1)) return { passed: word };
    return readWord(word, lexicon, { mend, begun: typing && isLast });
  });
  const words = readings.flatMap((reading) => ('words' in reading ? reading.words : []));
  const mended = readings.map((reading, place) => {
    if ('passed' in reading) return reading.passed;
    return reading.words.length === 1 ? (reading.words[0]?.mended ?? typed[place]) : typed[place];
  });
  return {
    words,
    around: [...new Set(readings.flatMap((reading) => ('passed' in reading ? reading.passed : [])))].map((word) => around?.get(word) ?? []),
    mendedQuery: mended.every((word, place) => word === typed[place]) ? undefined : mended.join(' '),
  };
}

/** What became of a typed word: a word to pass over, spelled right, or words to look for. */
type Reading = { passed: string } | { words: AskedWord[] };

function readWord(typed: string, lexicon: Lexicon, { mend, begun }: { mend: boolean; begun: boolean }): Reading {
  const asked = (found: readonly LexiconWord[], mended?: string): Reading => ({ words: [{ typed, found, mended }] });
  const known = lexicon.byKey.get(wordKey(typed));
  if (known !== undefined) return asked([known]);
  const longer = begun && typed.length > 1 ? lexicon.words.filter(({ word }) => word.startsWith(typed)) : [];
  if (longer.length > 0) return asked(longer);
  const better = mend && !begun ? findMend(typed, lexicon) : undefined;
  // One slip is likelier than a forgotten space: "barfoot" is "barefoot", not "bar foot".
  const parts = better !== undefined && better.distance <= oneSlip ? undefined : splitWord(typed, lexicon);
  if (parts !== undefined) return { words: parts };
  if (better?.isPassed) return { passed: better.meant.word };
  return better === undefined ? asked([]) : asked([better.meant], better.meant.word);
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
function splitWord(word: string, lexicon: Lexicon): AskedWord[] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts = [word.slice(0, at), word.slice(at)].map((typed) => ({ typed, found: lexicon.byKey.get(wordKey(typed)) }));
    if (parts.every(({ found }) => found !== undefined))
      return parts.map(({ typed, found }) => ({ typed, found: found === undefined ? [] : [found], mended: undefined }));
  }
  return undefined;
}
