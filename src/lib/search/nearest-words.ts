import { spellingDistance } from './distance.ts';
import { wordsOf } from './fold.ts';
import type { SmallIndex } from './index-file.ts';
import { plainSpelling } from './word-key.ts';

/** Words of the site that are spelled most like the words of a query that found nothing, nearest first. */
export function nearestWords(query: string, { lexicon, isChatter }: SmallIndex, count = 4): string[] {
  const typed = wordsOf(query).filter((word) => word.length > 2 && !isChatter(word));
  return lexicon.words
    .filter(({ word, postings }) => word.length > 3 && postings.length > 0)
    .map(({ word, plain }) => ({
      word,
      distance: Math.min(...typed.map((own) => spellingDistance(plainSpelling(own), plain, own.length * 0.6) / own.length)),
    }))
    .filter(({ distance }) => distance <= 0.6)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ word }) => word);
}
