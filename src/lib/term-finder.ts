/** A word to look for, with every form that counts as a use of it. */
export interface FindableTerm {
  slug: string;
  term: string;
  forms: readonly string[];
  everyday: boolean;
}

/** A use of a glossary word in a text. */
export interface TermUse {
  slug: string;
  start: number;
  end: number;
}

/** Finds glossary words in text, longest first, whole words only, without regard to capitals. */
export interface TermFinder {
  /** All uses in a text, in reading order, none overlapping. */
  find(text: string): TermUse[];
}

/** Makes a finder for a glossary. Everyday words are left out: everyone knows them. */
export function createTermFinder(terms: Iterable<FindableTerm>): TermFinder {
  const slugs = new Map<string, string>();
  for (const { slug, term, forms, everyday } of terms) {
    if (everyday) continue;
    for (const word of [term, ...forms]) slugs.set(word.toLowerCase(), slug);
  }
  const words = [...slugs.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape);
  if (words.length === 0) return { find: () => [] };
  // A hyphen joins words ("nerve-block clinic"), so it counts as part of one here.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map((match) => ({
        slug: slugs.get(match[0].toLowerCase()) ?? '',
        start: match.index,
        end: match.index + match[0].length,
      })),
  };
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
