/** A list of words to look for, read as one pattern so that a long list costs no more than a short one. */
export interface WordFinder<T> {
  /** Each use of a word of the list, with what the list says about it. */
  find(text: string): { word: string; index: number; about: T }[];
}

/** Makes a finder of whole words and phrases, whatever their case. A space stands for any white space. */
export function createWordFinder<T>(entries: readonly (readonly [words: readonly string[], about: T])[]): WordFinder<T> {
  const abouts = new Map(entries.flatMap(([words, about]) => words.map((word) => [word.toLowerCase(), about] as const)));
  const longestFirst = [...abouts.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const about = abouts.get(match[0].toLowerCase().replace(/\s+/g, ' '));
        return about === undefined ? [] : [{ word: match[0].replace(/\s+/g, ' '), index: match.index, about }];
      }),
  };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
