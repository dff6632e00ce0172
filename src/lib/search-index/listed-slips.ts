import { spellingDistance } from '../search/distance.ts';
import { wordsOf } from '../search/fold.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { findMend } from '../search/mend-word.ts';
import { wordKey } from '../search/word-key.ts';
import type { SearchContent } from './search-content.ts';

/**
 * Of the misspellings that the glossary lists, the words that a search would not put right by itself, each with the word that is
 * meant: "sharko" is far from "charcot" as letters go. `lexicon` is the whole small index.
 */
export function listedSlips(terms: SearchContent['terms'], lexicon: Lexicon): Map<string, string> {
  const slips = new Map<string, string>();
  for (const { names, misspelled } of terms) {
    const ofTerm = new Set(names.flatMap(wordsOf).map(wordKey));
    for (const line of misspelled) {
      const [typed, meant] = slipIn(wordsOf(line), names.map(wordsOf)) ?? [];
      if (typed === undefined || meant === undefined || lexicon.byKey.has(wordKey(typed))) continue;
      const mended = findMend(typed, lexicon)?.meant.key;
      if (mended === undefined || !ofTerm.has(mended)) slips.set(typed, meant);
    }
  }
  return slips;
}

/** The one word in which a misspelled name differs from another, and the word that stands there in the name most like it. */
function slipIn(typed: readonly string[], names: readonly (readonly string[])[]): [typed: string, meant: string] | undefined {
  const found = names.flatMap((name): { pair: [string, string]; distance: number }[] => {
    const [at, ...more] = typed.flatMap((word, place) => (word === name[place] ? [] : [place]));
    if (at === undefined || more.length > 0 || name.length !== typed.length) return [];
    const [slip = '', meant = ''] = [typed[at], name[at]];
    return [{ pair: [slip, meant], distance: spellingDistance(slip, meant, Infinity) }];
  });
  return found.sort((a, b) => a.distance - b.distance)[0]?.pair;
}
