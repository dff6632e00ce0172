import type { Library } from '../content-check/library.ts';
import { generalWords, regionWords } from '../region-words.ts';
import { createTermFinder } from '../term-finder.ts';
import type { ReadingContext } from './reading-report.ts';

/** What a reading report needs, from a content folder: its word list and the words of its region. */
export function readingContext(library: Library): ReadingContext {
  const words = library.strings?.data ?? {};
  return {
    finder: createTermFinder(
      library.glossary.flatMap(({ id, data }) =>
        data.term === undefined
          ? []
          : [{ slug: id, term: data.term, forms: [...(data.forms ?? []), ...(data.also ?? [])], everyday: false }],
      ),
    ),
    regionWords: regionWords(
      library.regions.find(({ id }) => id === library.clinic?.data.region)?.data,
      generalWords((key) => words[key] ?? ''),
    ),
  };
}
