import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { elementsOf, nodesOf } from '../nodes.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage, problemInText } from '../problem-at.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine';
const counted = `(?:\\d[\\d.,]*|${small}|ten)`;
// A year is no denominator: "the first in 2019" says no chance.
const whole = `(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*|${small}|ten|twenty|a hundred|a thousand)`;

/** Chances and shares: "20%", "20 percent", "20 out of 100", "1 in 5", "in every 100 people", "per 1,000". */
const medicalFigure = new RegExp(
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
  const inWords = passagesOf(library)
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
  return [...inWords, ...library.pages.flatMap(bareIconArrays)];
}

/** An icon array shows "so many out of 100" whatever its words are. */
function bareIconArrays(page: PageEntry): Problem[] {
  return elementsOf(page.tree, 'IconArray')
    .filter(({ node }) => !nodesOf(node).some((inner) => inner.node.name === 'Claim'))
    .map(({ node }) =>
      problemInText(page, node, 'IconArray', 'This IconArray holds no Claim.', 'Say the same numbers in a Claim inside IconArray.'),
    );
}
