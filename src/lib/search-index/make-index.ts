import { brotliCompressSync } from 'node:zlib';
import { wordsOf } from '../search/fold.ts';
import { aroundMark, levels, packPostings, packWords, type IndexEntry, type IndexFile, type MoreWordsFile } from '../search/index-file.ts';
import { createLexicon } from '../search/lexicon.ts';
import { mendWord } from '../search/mend-word.ts';
import { wordKey } from '../search/word-key.ts';
import { learnWeights, type Learned } from './learn-weights.ts';
import { listedSlips } from './listed-slips.ts';
import { mendAliases } from './mend-aliases.ts';
import { packSigns } from './pack-signs.ts';
import type { SearchContent } from './search-content.ts';
import type { SearchPage } from './search-page.ts';
import { shorten } from './shorten.ts';
import { surfaceWords } from './surface-words.ts';

/**
 * What the packed words and postings may weigh, in bytes after brotli: those of the first answers, which travel before
 * anything is shown, and those of both files. A larger guide must not make a search slower: what says least is left to
 * the full text.
 */
export const wordBudget = { first: 2_620, both: 10_140 };

/** A word in so many texts is a word that people type, and is known even when it says too little to be kept. */
const knownFrom = { first: 8, both: 3 };

/** Shorter words of the glossary are parts of its longer names ("dye", "foot"). */
const shortestExplained = 5;

/** A word that stands in no text of the guide, but means the same as one that does, is typed about so often. */
const borrowedCount = 0.3;

/** Makes the small index of the guide's pages, in two files. The same pages give the same bytes. */
export function makeIndex(written: readonly SearchPage[], content: SearchContent): { first: IndexFile; more: MoreWordsFile } {
  const sameWords = [...content.sameWords, ...content.terms.map(({ names }) => names)];
  const pages = mendAliases(written, sameWords.flat());
  const chatter = new Set(content.chatter.flatMap(wordsOf));
  const learned = learnWeights(pages, sameWords, (word) => chatter.has(word));
  const surfaces = surfaceWords([...pages.flatMap(({ fields }) => Object.values(fields).flat()), ...sameWords.flat()]);
  const explained = wordsExplained(content.terms, chatter);
  const keepWithin = (file: keyof typeof wordBudget) => {
    const kept = withinBudget(learned, surfaces, wordBudget[file], file === 'both' ? explained : new Set());
    return [...kept, ...knownAnyway(kept, learned, surfaces, knownFrom[file])].sort((a, b) => (a.word < b.word ? -1 : 1));
  };
  const first = keepWithin('first');
  const known = new Set(first.map(({ word }) => word));
  const both = keepWithin('both');
  const sections = [...new Set(pages.map(({ section }) => section))];
  return {
    first: {
      pages: pages.map(({ address, title, description, section }) => [address, title, shorten(description), sections.indexOf(section)]),
      sections,
      priors: pages.map(({ prior }) => prior),
      ...pack(first),
      chatter: [...chatter]
        .filter((word) => word.length > 3 && !known.has(aroundMark + word))
        .sort()
        .join(' '),
      ...packSigns(content.signs),
    },
    more: { ...packMore(first, both), slips: packSlips(listedSlips(content.terms, createLexicon(both, chatter))) },
  };
}

/** Keys of the words that the glossary explains: a reader has met them on paper, and the whole index knows each. */
function wordsExplained(terms: SearchContent['terms'], chatter: ReadonlySet<string>): Set<string> {
  const words = terms.flatMap(({ names }) => names.flatMap(wordsOf));
  return new Set(words.filter((word) => word.length >= shortestExplained && !chatter.has(word)).map(wordKey));
}

function packSlips(slips: ReadonlyMap<string, string>): string {
  return [...slips].flat().join(' ');
}

/** What the whole index holds beyond its first file. */
function packMore(first: readonly IndexEntry[], all: readonly IndexEntry[]): Omit<MoreWordsFile, 'slips'> {
  const whole = new Map(all.map(({ word, postings }) => [word, postings]));
  const known = new Set(first.map(({ word }) => word));
  const extra = first.map(({ word, postings }) => {
    const sent = new Set(postings.map(({ page }) => page));
    return { word, postings: (whole.get(word) ?? []).filter(({ page }) => !sent.has(page)) };
  });
  return { extra: pack(extra).postings, ...pack(all.filter(({ word }) => !known.has(word))) };
}

/** Keeps as many postings as the budget holds, those that say most. */
function withinBudget(
  learned: Learned,
  surfaces: ReadonlyMap<string, string>,
  budget: number,
  explained: ReadonlySet<string>,
): IndexEntry[] {
  const values = [...learned.weights].flatMap(([key, pages]) => [...pages.values()].map((weight) => valueOf(weight, key, learned)));
  let [low, high] = [0, values.reduce((most, value) => Math.max(most, value), 0)];
  let kept = keepFrom(0, learned, surfaces, explained);
  if (sizeOf(kept) <= budget) return kept;
  for (let round = 0; round < 12; round++) {
    const cut = (low + high) / 2;
    const tried = keepFrom(cut, learned, surfaces, explained);
    if (sizeOf(tried) > budget) low = cut;
    else [kept, high] = [tried, cut];
  }
  return kept;
}

/**
 * What a posting is worth: how much it says, and how often its word is likely to be typed. The powers, like the number of levels,
 * were chosen by phrases hidden from the index: a rarer word that says much is worth more than a common one that says little.
 */
function valueOf(weight: number, key: string, { counts }: Learned): number {
  return weight ** 2 * (counts.get(key) ?? borrowedCount) ** 0.8;
}

/** Postings worth more than `cut`, and the best one of each word in `explained`. */
function keepFrom(cut: number, learned: Learned, surfaces: ReadonlyMap<string, string>, explained: ReadonlySet<string>): IndexEntry[] {
  const top = topOf(learned);
  const leastOf = (key: string, pages: ReadonlyMap<number, number>) => (explained.has(key) ? Math.max(...pages.values()) : Infinity);
  return [...learned.weights]
    .map(([key, pages]) => ({
      word: surfaces.get(key) ?? key,
      postings: [...pages]
        .filter(([, weight]) => valueOf(weight, key, learned) >= cut || weight >= leastOf(key, pages))
        .map(([page, weight]) => ({ page, weight: Math.max(1, Math.round(Math.sqrt(weight / top) * levels)) ** 2 })),
    }))
    .filter(({ postings }) => postings.length > 0);
}

function topOf({ weights }: Learned): number {
  let top = 0;
  for (const pages of weights.values()) for (const weight of pages.values()) top = Math.max(top, weight);
  return top;
}

/** Words that say too little to be kept, but that a reader may well type: they must not be taken for misspellings. */
function knownAnyway(kept: readonly IndexEntry[], { counts }: Learned, surfaces: ReadonlyMap<string, string>, from: number): IndexEntry[] {
  const lexicon = createLexicon(kept);
  return [...counts]
    .filter(([key, count]) => count >= from && !key.startsWith(aroundMark) && !lexicon.byKey.has(key))
    .map(([key]) => surfaces.get(key) ?? key)
    .filter((word) => mendWord(word, lexicon) !== undefined)
    .map((word) => ({ word, postings: [] }));
}

/** Packs entries that stand in alphabetical order. */
function pack(entries: readonly IndexEntry[]): Pick<IndexFile, 'words' | 'postings'> {
  return { words: packWords(entries.map(({ word }) => word)), postings: entries.map(({ postings }) => packPostings(postings)).join('\n') };
}

function sizeOf(entries: readonly IndexEntry[]): number {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  return brotliCompressSync(JSON.stringify(pack(sorted))).length;
}
