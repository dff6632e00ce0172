import { faintPairs, leastContrast, nearestReadable, type Scheme } from '../../brand-contrast.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { problemInField } from '../problem-at.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];

/** Refuses a clinic's copy that hides who pays, and a color that readers with poor sight could not read. */
export function checkClinic(library: Library): Problem[] {
  return [...hiddenInterests(library), ...faintColors(library)];
}

/** A decision aid must say who paid for it, and who may gain from a choice. Only the clinic itself knows. */
function hiddenInterests({ clinic }: Library): Problem[] {
  const own = clinic?.data.clinic;
  if (clinic === undefined || own === undefined) return [];
  return [
    ...(clinic.data.paidBy !== undefined
      ? []
      : [
          problemInField(
            clinic,
            ['paidBy'],
            'The copy of a clinic does not say who pays for it. Readers who weigh up a treatment need to know.',
            'Add a line such as "paidBy: Riverside Foot Clinic, from its own budget".',
          ),
        ]),
    ...(own.offersTreatment !== undefined
      ? []
      : [
          problemInField(
            clinic,
            ['clinic', 'offersTreatment'],
            'Nothing says whether the clinic offers the nerve block. Readers need to see such an interest.',
            'Add "offersTreatment: true" or "offersTreatment: false" below the name of the clinic.',
          ),
        ]),
  ];
}

/** Says where a color falls short. */
function faintColors({ clinic }: Library): Problem[] {
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
