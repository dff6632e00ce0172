import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage } from '../problem-at.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine';
const counted = `(?:\\d[\\d.,]*|${small}|ten)`;
// A year is no denominator: "the first in 2019" says no chance.
const whole = `(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*|${small}|ten|twenty|a hundred|a thousand)`;

/** Chances and shares: "20%", "20 percent", "20 out of 100", "1 in 5", "in every 100 people", "per 1,000". */
export const medicalFigure = new RegExp(
  [
    `\\d[\\d.,]*\\s?(?:%|percent\\b|per cent\\b)`,
    `\\b${counted}\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?${whole}\\b`,
    `\\b(?:in|out\\s+of)\\s+(?:every\\s+)?1(?:00|,?000|0,?000|00,?000)\\b`,
    `\\bper\\s+(?:100|1,?000|10,?000|100,?000)\\b`,
  ].join('|'),
  'giu',
);

/** Refuses numbers about chances on a page that no claim answers for. */
export function checkMedicalFigures(library: Library): Problem[] {
  return passagesOf(library)
    .filter(({ kind }) => kind === 'page')
    .flatMap((passage) =>
      [...passage.text.matchAll(medicalFigure)]
        .filter((match) => !passage.isClaimed(match.index, match.index + match[0].length))
        .map((match) => {
          const found = `The figure "${match[0].replace(/\s+/g, ' ')}" stands outside a Claim.`;
          const mend =
            passage.field === ''
              ? 'Wrap the sentence in <Claim id="..."> with the claim that shows it.'
              : 'Say it in words here, and give the number in a Claim in the text.';
          return problemInPassage(passage, match.index, found, mend);
        }),
    );
}
