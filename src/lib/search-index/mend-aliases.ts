import { wordsOf } from '../search/fold.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import { mendWord } from '../search/mend-word.ts';
import { wordKey } from '../search/word-key.ts';
import type { SearchPage } from './search-page.ts';

/**
 * Puts misspellings right in the "also called" lines of pages. People list them so that a page is found; a search that
 * mends spelling itself must not take them for words: "nueropathy" would then find only the pages that list it. A word
 * counts as misspelled when no text of the site has it and it is near to one, nearer still when the page does not say that
 * one. Whole phrases (`asked`) are written with care, and stay as they are.
 */
export function mendAliases(pages: readonly SearchPage[], names: readonly string[]): SearchPage[] {
  const texts = pages.map(({ fields: { title, topics, summary, headings, body } }) => [title, topics, summary, headings, body].flat());
  const proper = lexiconOf([...texts.flat(), ...names]);
  // The same slips stand in many lines, and each is compared with every word of the site.
  const near = remember((word) => mendWord(word, proper)?.word ?? word);
  const nearer = remember((word) => mendWord(word, proper, 0.6)?.word ?? word);
  return pages.map((page, at) => {
    const own = lexiconOf([...(texts[at] ?? []), ...page.fields.aliases]);
    const mend = (word: string) => {
      if (proper.byKey.has(wordKey(word))) return word;
      const meant = near(word);
      return own.byKey.has(wordKey(meant)) ? meant : nearer(word);
    };
    const aliases = page.fields.aliases.map((line) => wordsOf(line).map(mend).join(' '));
    return { ...page, fields: { ...page.fields, aliases } };
  });
}

function lexiconOf(texts: readonly string[]): Lexicon {
  return createLexicon([...new Set(texts.flatMap(wordsOf))].map((word) => ({ word, postings: [] })));
}

function remember(find: (word: string) => string): (word: string) => string {
  const found = new Map<string, string>();
  return (word) => {
    const known = found.get(word) ?? find(word);
    found.set(word, known);
    return known;
  };
}
