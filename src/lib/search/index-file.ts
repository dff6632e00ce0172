import { wordsOf } from './fold.ts';
import { partPattern, type Sign } from './hear-signs.ts';
import { wordKey } from './word-key.ts';
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
  /** Further words to pass over, of 4 letters or more: shorter ones that the index does not know are passed over in any case. */
  chatter: string;
  /** Lists of words that signs share, by name. */
  lists: Record<string, string>;
  /** Danger signs; parts have a comma between them, the lines of `hear` a semicolon. */
  signs: [level: Sign['level'], say: string, hear: string, unless: string][];
}

/** Stands before a word to pass over that tells pages apart all the same; such words come last in the alphabet. */
export const aroundMark = '~';

/** What the small index holds beyond its first file; asked for when typing rests. */
export interface MoreWordsFile {
  /** One line for each word of the first file, in its order: further pages of the word. */
  extra: string;
  /** Words that the first file does not hold, packed as its own. */
  words: string;
  postings: string;
  /** Misspellings that are far from what is meant, each before its word: "sharko charcot". */
  slips: string;
}

/** How many levels a posting can have; each is one digit. Chosen by phrases hidden from the index. */
export const levels = 9;

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
  /** What words that nobody looks for alone say about pages that other words find. */
  around: ReadonlyMap<string, readonly Posting[]>;
  chatter: ReadonlySet<string>;
  isChatter: (word: string) => boolean;
  signs: readonly Sign[];
}

/** Unpacks an index. */
export function readIndex(file: IndexFile): SmallIndex {
  const chatter = new Set(wordsOf(file.chatter));
  const index = {
    pages: file.pages.map(([address, title, description, section]) => ({
      address,
      title,
      description,
      section: file.sections[section] ?? '',
    })),
    priors: file.priors,
    signs: readSigns(file),
  };
  return withEntries(index, chatter, unpackEntries(file));
}

/** The index with the words of its second file. */
export function addWords(index: SmallIndex, more: MoreWordsFile): SmallIndex {
  const extra = more.extra.split('\n');
  const around = [...index.around].map(([word, postings]) => ({ word: aroundMark + word, postings }));
  const known = [...index.lexicon.words, ...around].map(({ word, postings }, at) => ({
    word,
    postings: [...postings, ...unpackPostings(extra[at] ?? '')],
  }));
  const slips = more.slips.split(' ');
  const pairs = slips.flatMap((typed, at) => (at % 2 === 0 ? [[typed, slips[at + 1] ?? ''] as const] : []));
  return withEntries(index, index.chatter, [...known, ...unpackEntries(more)], pairs);
}

/** A word with the pages it speaks for. */
export interface IndexEntry {
  word: string;
  postings: Posting[];
}

function withEntries(
  index: Omit<SmallIndex, 'lexicon' | 'around' | 'chatter' | 'isChatter'>,
  chatter: ReadonlySet<string>,
  entries: readonly IndexEntry[],
  slips: readonly (readonly [typed: string, meant: string])[] = [],
): SmallIndex {
  const isAround = ({ word }: IndexEntry) => word.startsWith(aroundMark);
  const around = new Map(entries.filter(isAround).map(({ word, postings }) => [word.slice(aroundMark.length), postings]));
  const lexicon = createLexicon(
    entries.filter((entry) => !isAround(entry)),
    [...chatter, ...around.keys()],
    slips,
  );
  // Short words that the index does not know are passed over in any case.
  const isChatter = (word: string) =>
    chatter.has(word) || around.has(word) || (/^[a-z]{1,3}$/.test(word) && !lexicon.byKey.has(wordKey(word)));
  return { ...index, chatter, lexicon, around, isChatter };
}

function unpackEntries({ words, postings }: Pick<IndexFile, 'words' | 'postings'>): IndexEntry[] {
  const lines = postings.split('\n');
  return unpackWords(words).map((word, at) => ({ word, postings: unpackPostings(lines[at] ?? '') }));
}

/** Unpacks danger signs. */
export function readSigns({ signs, lists }: Pick<IndexFile, 'signs' | 'lists'>): Sign[] {
  // A list may name another.
  const whole = (part: string): string => part.replace(/[A-Z]+/g, (name) => whole(lists[name] ?? ''));
  return signs.map(([level, say, hear, unless]) => ({
    level,
    say,
    hear: hear.split(';').map((line) => line.split(',').map((part) => partPattern(whole(part)))),
    unless: unless === '' ? undefined : partPattern(whole(unless)),
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
    return sign < 'A' ? [] : [{ page: (sign.codePointAt(0) ?? firstPage) - firstPage, weight: level ** 2 }];
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
  return Array.from({ length: levels }, (_, above) => levels - above)
    .map((level) => {
      const pages = postings.filter((posting) => Math.sqrt(posting.weight) === level).map(({ page }) => page);
      return pages.length === 0
        ? ''
        : level +
            pages
              .sort((a, b) => a - b)
              .map((page) => String.fromCodePoint(firstPage + page))
              .join('');
    })
    .join('');
}
