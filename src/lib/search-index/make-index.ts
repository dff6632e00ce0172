import { brotliCompressSync } from 'node:zlib';
import { wordsOf } from '../search/fold.ts';
import { packPostings, packWords, type IndexFile } from '../search/index-file.ts';
import { wordKey } from '../search/word-key.ts';
import { readySigns } from './ready-signs.ts';
import type { SearchContent } from './search-content.ts';
import type { SearchPage } from './search-page.ts';
import { spreadMeanings } from './same-words.ts';
import { surfaceWords } from './surface-words.ts';
import { scaleByRarity, weighWords, type WordWeights } from './word-weights.ts';

/**
 * What the packed words and postings may weigh, in bytes after brotli. The first answers of a search travel whole, so
 * that a larger guide must not make them slower: words that say least are left to the full text.
 */
export const wordBudget = 6200;

const levels = 9;

/** Makes the small index of the guide's pages. The same pages give the same bytes. */
export function makeIndex(pages: readonly SearchPage[], content: SearchContent): IndexFile {
  const chatter = new Set(content.chatter.flatMap(wordsOf));
  const raw = weighWords(pages, (word) => chatter.has(word));
  const sameWords = [...content.sameWords, ...content.terms.map(({ names }) => names)];
  const weights = scaleByRarity(spreadMeanings(raw, sameWords), pages.length);
  const surfaces = surfaceWords([...pages.flatMap(({ fields }) => Object.values(fields).flat()), ...sameWords.flat()]);
  const sections = [...new Set(pages.map(({ section }) => section))];
  return {
    pages: pages.map(({ address, title, description, section }) => [address, title, description, sections.indexOf(section)]),
    sections,
    priors: pages.map(({ prior }) => prior),
    ...withinBudget(weights, surfaces),
    chatter: [...chatter].sort().join(' '),
    signs: readySigns(content.signs),
    terms: content.terms.map(({ slug }) => slug),
  };
}

type Packed = Pick<IndexFile, 'words' | 'postings'>;

/** Keeps as many postings as the budget holds, those that say most. */
function withinBudget(weights: WordWeights, surfaces: ReadonlyMap<string, string>): Packed {
  const all = [...weights.values()].flatMap((pages) => [...pages.values()]);
  const top = Math.max(...all);
  let [low, high] = [0, top];
  let packed = pack(weights, surfaces, { top, cut: 0.5 / levels });
  if (sizeOf(packed) <= wordBudget) return packed;
  for (let round = 0; round < 12; round++) {
    const cut = (low + high) / 2;
    const tried = pack(weights, surfaces, { top, cut: cut / top });
    if (sizeOf(tried) <= wordBudget) [packed, high] = [tried, cut];
    else low = cut;
  }
  return packed;
}

/** `cut` is the least weight that is kept, as a part of `top`. */
function pack(weights: WordWeights, surfaces: ReadonlyMap<string, string>, { top, cut }: { top: number; cut: number }): Packed {
  const entries = [...weights]
    .map(([key, pages]) => ({
      word: surfaces.get(key) ?? key,
      postings: [...pages]
        .filter(([, weight]) => weight / top >= cut)
        .map(([page, weight]) => ({ page, level: Math.max(1, Math.round((weight / top) * levels)) })),
    }))
    .filter(({ word, postings }) => postings.length > 0 && wordKey(word) !== '')
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return { words: packWords(entries.map(({ word }) => word)), postings: entries.map(({ postings }) => packPostings(postings)).join('\n') };
}

function sizeOf({ words, postings }: Packed): number {
  return brotliCompressSync(JSON.stringify([words, postings])).length;
}
