import type { SignsData } from '../../schemas/search.ts';
import { fold } from '../search/fold.ts';
import type { Sign } from '../search/hear-signs.ts';

/** Danger signs as the browser listens for them: lists written out, words folded. */
export function readySigns({ lists, signs }: SignsData): Sign[] {
  const ready = (part: string) =>
    part
      .split('|')
      .flatMap((word) => (lists[word] ?? word).split('|'))
      .map((word) => fold(word) + (word.endsWith('*') ? '*' : ''))
      .join('|');
  return signs.map(({ level, say, hear, unless }) => ({
    level,
    say,
    hear: hear.map((parts) => parts.map(ready)),
    unless: unless.map(ready).join('|'),
  }));
}
