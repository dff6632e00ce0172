import type { Library } from '../content-check/library.ts';
import { regionWords } from '../region-words.ts';
import { createTermFinder } from '../term-finder.ts';
import type { ReadingContext } from './reading-report.ts';

/** What a reading report needs, from a content folder: its word list and the words of its region. */
export function readingContext(library: Library): ReadingContext {
  const words = library.strings?.data ?? {};
  const region = library.regions.find(({ id }) => id === library.clinic?.data.region)?.data ?? {};
  return {
    finder: createTermFinder(
      library.glossary.flatMap(({ id, data }) =>
        data.term === undefined
          ? []
          : [{ slug: id, term: data.term, forms: [...(data.forms ?? []), ...(data.also ?? [])], everyday: false }],
      ),
    ),
    regionWords: regionWords(
      { ...region, emergencyNumber: region.emergencyNumber ?? '' },
      {
        emergencyPlace: words['region.emergencyPlace'] ?? '',
        primaryCare: words['region.primaryCare'] ?? '',
        crisisName: words['region.crisisName'] ?? '',
      },
    ),
  };
}
