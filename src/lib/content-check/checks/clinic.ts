import { contrastRatio } from '../../contrast.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';

/** What a clinic's color stands on in each scheme: the page, and in the light one the white words of a button. */
const schemes = [
  { scheme: 'light', grounds: ['#fffdf9', '#ffffff'], mend: 'darker' },
  { scheme: 'dark', grounds: ['#14181b'], mend: 'lighter' },
] as const;

/** Diabetic eyes lose contrast before they lose sharpness, so AAA is the floor (WCAG 2.2, 1.4.6). */
const least = 7;

/** Refuses a clinic's color that readers with poor sight could not read. */
export function checkClinic({ clinic }: Library): Problem[] {
  const color = clinic?.data.brandColor;
  if (clinic === undefined || color === undefined) return [];
  return schemes.flatMap(({ scheme, grounds, mend }) => {
    const ratio = Math.min(...grounds.map((ground) => contrastRatio(color[scheme], ground)));
    if (ratio >= least) return [];
    const found = `The contrast of ${color[scheme]} in the ${scheme} scheme is ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1.`;
    return [problemInField(clinic, ['brandColor', scheme], found, `Choose a ${mend} color, so that it reaches ${least}:1.`)];
  });
}
