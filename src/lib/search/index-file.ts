import type { Sign } from './hear-signs.ts';
import { wordsOf } from './fold.ts';
import { createLexicon, type Lexicon, type Posting } from './lexicon.ts';

/** The small index as it travels: short names and packed texts, because every byte is paid for before the first answer. */
export interface IndexFile {
  /** Pages, the more general first: address inside the site, title, description, place of its section in `sections`. */
  pages: [address: string, title: string, description: string, section: number][];
  sections: string[];
  /** Lifts or lowers pages, in the order of `pages`; pages past its end count 1. */
  priors: number[];
  /** Words in alphabetical order, each as how many letters it shares with the one before (A for 0) and the rest. */
  words: string;
  /** One line a word: a level from 9 to 1, and after it each page of that level as one character (A for the first). */
  postings: string;
  /** Words to pass over. */
  chatter: string;
  /** Lists of words that signs share, by name. */
  lists: Record<string, string>;
  /** Danger signs; parts have a comma between them, the lines of `hear` a semicolon. */
  signs: [level: Sign['level'], say: string, hear: string, unless: string][];
  /** Names of the glossary's addresses. */
  terms: string[];
}

/** A page of the index. */
export interface IndexedPage {
  address: string;
  title: string;
  description: string;
  section: string;
}

/** The small index, ready to be asked. */
export interface SmallIndex {
  pages: readonly IndexedPage[];
  priors: readonly number[];
  lexicon: Lexicon;
  isChatter: (word: string) => boolean;
  signs: readonly Sign[];
  terms: readonly string[];
}

/** Unpacks an index. */
export function readIndex(file: IndexFile): SmallIndex {
  const lines = file.postings.split('\n');
  const chatter = new Set(wordsOf(file.chatter));
  return {
    pages: file.pages.map(([address, title, description, section]) => ({ address, title, description, section: file.sections[section] ?? '' })),
    priors: file.priors,
    lexicon: createLexicon(unpackWords(file.words).map((word, at) => ({ word, postings: unpackPostings(lines[at] ?? '') }))),
    isChatter: (word) => chatter.has(word),
    signs: readSigns(file),
    terms: file.terms,
  };
}

function readSigns({ signs, lists }: IndexFile): Sign[] {
  const whole = (part: string) => part.replace(/[A-Z]+/g, (name) => lists[name] ?? name);
  return signs.map(([level, say, hear, unless]) => ({
    level,
    say,
    hear: hear.split(';').map((line) => line.split(',').map(whole)),
    unless: whole(unless),
  }));
}

const firstPage = 65;

function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - firstPage) + rest;
    return before;
  });
}

function unpackPostings(line: string): Posting[] {
  let level = 0;
  return [...line].flatMap((sign) => {
    if (sign < 'A') level = Number(sign);
    return sign < 'A' ? [] : [{ page: (sign.codePointAt(0) ?? firstPage) - firstPage, level }];
  });
}

/** Packs words that stand in alphabetical order. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return String.fromCharCode(firstPage + shared) + word.slice(shared);
    })
    .join('');
}

/** Packs the postings of one word, the highest level first. */
export function packPostings(postings: readonly Posting[]): string {
  const levels = [9, 8, 7, 6, 5, 4, 3, 2, 1];
  return levels
    .map((level) => {
      const pages = postings.filter((posting) => posting.level === level).map(({ page }) => page);
      return pages.length === 0 ? '' : level + pages.sort((a, b) => a - b).map((page) => String.fromCodePoint(firstPage + page)).join('');
    })
    .join('');
}
