import { brotliCompressSync } from 'node:zlib';
import { wordsOf } from '../search/fold.ts';
import { packPostings, packWords, type IndexFile } from '../search/index-file.ts';
import { createLexicon, type Posting } from '../search/lexicon.ts';
import { mendWord } from '../search/mend-word.ts';
import { mendAliases } from './mend-aliases.ts';
import { packSigns } from './pack-signs.ts';
import type { SearchContent } from './search-content.ts';
import type { SearchPage } from './search-page.ts';
import { spreadMeanings } from './same-words.ts';
import { shorten } from './shorten.ts';
import { surfaceWords } from './surface-words.ts';
import { scaleByRarity, weighWords, type WordWeights } from './word-weights.ts';

/**
 * What the packed words and postings may weigh, in bytes after brotli. The first answers of a search travel whole, so
 * that a larger guide must not make them slower: words that say least are left to the full text.
 */
export const wordBudget = 4700;

const levels = 9;

/** How much more often people type a word that more pages have, as a power of their number. */
const likelihood = 0.4;

/** A word on so many pages is a word that people know. */
const commonFrom = 3;

/** Makes the small index of the guide's pages. The same pages give the same bytes. */
export function makeIndex(written: readonly SearchPage[], content: SearchContent): IndexFile {
  const sameWords = [...content.sameWords, ...content.terms.map(({ names }) => names)];
  const pages = mendAliases(written, sameWords.flat());
  const chatter = new Set(content.chatter.flatMap(wordsOf));
  const raw = weighWords(pages, (word) => chatter.has(word));
  const weights = scaleByRarity(spreadMeanings(raw, sameWords), pages.length);
  const surfaces = surfaceWords([...pages.flatMap(({ fields }) => Object.values(fields).flat()), ...sameWords.flat()]);
  const kept = withinBudget(weights, surfaces);
  const sections = [...new Set(pages.map(({ section }) => section))];
  return {
    pages: pages.map(({ address, title, description, section }) => [address, title, shorten(description), sections.indexOf(section)]),
    sections,
    priors: pages.map(({ prior }) => prior),
    ...pack([...kept, ...knownAnyway(kept, weights, surfaces)]),
    chatter: [...chatter]
      .filter((word) => word.length > 3)
      .sort()
      .join(' '),
    ...packSigns(content.signs),
  };
}

/** A word with the pages it speaks for. */
interface Entry {
  word: string;
  postings: Posting[];
}

/** Keeps as many postings as the budget holds, those that say most. */
function withinBudget(weights: WordWeights, surfaces: ReadonlyMap<string, string>): Entry[] {
  const top = Math.max(...[...weights.values()].flatMap((pages) => [...pages.values()]));
  let [low, high] = [0, top * 5];
  let kept = keepAbove(weights, surfaces, { top, cut: top / levels ** 2 / 4 });
  for (let round = 0; round < 12 && (round > 0 || sizeOf(kept) > wordBudget); round++) {
    const cut = (low + high) / 2;
    const tried = keepAbove(weights, surfaces, { top, cut });
    if (sizeOf(tried) > wordBudget) low = cut;
    else [kept, high] = [tried, cut];
  }
  return kept;
}

function keepAbove(weights: WordWeights, surfaces: ReadonlyMap<string, string>, { top, cut }: { top: number; cut: number }): Entry[] {
  return [...weights]
    .map(([key, pages]) => ({
      word: surfaces.get(key) ?? key,
      postings: [...pages]
        // A word of many pages is typed more often than one of a single page, so it earns its bytes with less weight.
        .filter(([, weight]) => weight * pages.size ** likelihood >= cut)
        .map(([page, weight]) => ({ page, weight: Math.max(1, Math.round(Math.sqrt(weight / top) * levels)) ** 2 })),
    }))
    .filter(({ postings }) => postings.length > 0);
}

/** Words that say too little to be kept, but that a reader may well type: they must not be taken for misspellings. */
function knownAnyway(kept: readonly Entry[], weights: WordWeights, surfaces: ReadonlyMap<string, string>): Entry[] {
  const lexicon = createLexicon(kept);
  return [...weights]
    .filter(([key, pages]) => !lexicon.byKey.has(key) && pages.size >= commonFrom)
    .map(([key]) => surfaces.get(key) ?? key)
    .filter((word) => mendWord(word, lexicon) !== undefined)
    .map((word) => ({ word, postings: [] }));
}

function pack(entries: readonly Entry[]): Pick<IndexFile, 'words' | 'postings'> {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  return { words: packWords(sorted.map(({ word }) => word)), postings: sorted.map(({ postings }) => packPostings(postings)).join('\n') };
}

function sizeOf(entries: readonly Entry[]): number {
  return brotliCompressSync(JSON.stringify(pack(entries))).length;
}
