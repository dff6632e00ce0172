import type { SignsData } from '../../schemas/search.ts';
import type { IndexFile } from '../search/index-file.ts';

/** Danger signs as they travel. Small letters are words to hear, capitals the names of lists. */
export function packSigns({ lists, signs }: SignsData): Pick<IndexFile, 'lists' | 'signs'> {
  const spoken = (part: string) =>
    part
      .split('|')
      .map((word) => (word in lists ? word : word.toLowerCase()))
      .join('|');
  return {
    lists,
    signs: signs.map(({ level, say, hear, unless }) => [
      level,
      say,
      hear.map((parts) => parts.map(spoken).join(',')).join(';'),
      unless.map(spoken).join('|'),
    ]),
  };
}
