import { faintPairs, leastContrast, nearestReadable, type Scheme } from '../../brand-contrast.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];

/** Refuses a clinic's color that readers with poor sight could not read, and says where it falls short. */
export function checkClinic({ clinic }: Library): Problem[] {
  const color = clinic?.data.brandColor;
  if (clinic === undefined || color === undefined) return [];
  return schemes.flatMap((scheme) => {
    const faint = faintPairs(color[scheme], scheme);
    if (faint.length === 0) return [];
    const pairs = faint.map(({ what, ground, ratio }) => `${what} (${roundDown(ratio)}:1 with ${ground})`);
    const found = `${color[scheme]} does not reach ${leastContrast}:1 in the ${scheme} scheme for ${pairs.join('; ')}.`;
    const mend = `Use "${nearestReadable(color[scheme], scheme)}", the nearest color of this hue that does.`;
    return [problemInField(clinic, ['brandColor', scheme], found, mend)];
  });
}

/** 6.97 must not be told as 7. */
function roundDown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
