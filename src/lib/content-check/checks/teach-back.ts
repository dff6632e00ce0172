import type { TeachBackData } from '../../../schemas/teach-back.ts';
import type { Problem } from '../../problems.ts';
import { countReading, readingGrade } from '../../reading/reading-grade.ts';
import { propText } from '../../md-node.ts';
import type { Entry, Library, PageEntry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { elementsOf } from '../nodes.ts';
import { problemInField } from '../problem-at.ts';
import { lostPage } from './lost-page.ts';
import { medicalFigure } from './medical-figures.ts';

/** Highest reading grade of a question with its answer. */
const highestGrade = 6;

/** Words of a test at school. */
const quizWords = /\b(quiz|test yourself|score|correct|incorrect|wrong answer|true or false|which of (these|the following))\b/i;

/** Holds the questions to talk over to their form: plain words, no quiz, and every answer from claims of its page. */
export function checkTeachBack(library: Library): Problem[] {
  const pages = new Map(library.pages.filter(({ kind }) => kind === 'article').map((page) => [page.id, page]));
  return library.teachBack.flatMap((entry) => {
    const page = pages.get(entry.id);
    if (page === undefined) return lostPage(entry, new Set(pages.keys()));
    const claims = claimsOf(page);
    return (entry.data.questions ?? []).flatMap((question, place) => questionProblems(entry, question, place, claims));
  });
}

type Question = TeachBackData['questions'][number];

function questionProblems(entry: Entry<TeachBackData>, { ask, answer }: Question, place: number, claims: ReadonlySet<string>): Problem[] {
  const at = ['questions', place];
  const grade = readingGrade(countReading([ask, ...answer.map(({ words }) => words)]));
  const [quiz] = quizWords.exec(ask) ?? [];
  return [
    ...(ask.endsWith('?')
      ? []
      : [
          problemInField(
            entry,
            [...at, 'ask'],
            `"${ask}" does not end in a question.`,
            'End it with what is asked: "What do you tell her?"',
          ),
        ]),
    ...(quiz === undefined
      ? []
      : [
          problemInField(
            entry,
            [...at, 'ask'],
            `"${quiz}" sounds like a quiz.`,
            'Let somebody close ask, or something happen: "Your son asks why ..."',
          ),
        ]),
    ...(answer.some(({ claim }) => claim !== undefined)
      ? []
      : [problemInField(entry, [...at, 'answer'], 'The answer names no claim.', 'Name a claim of the page in at least one sentence.')]),
    ...(grade <= highestGrade
      ? []
      : [
          problemInField(
            entry,
            at,
            `This question and its answer read at grade ${grade}.`,
            `Say them in shorter words and sentences, at grade ${highestGrade} or below.`,
          ),
        ]),
    ...answer.flatMap(({ claim, words }, line) => {
      const [figure] = words.match(medicalFigure) ?? [];
      return [
        ...(claim === undefined || claims.has(claim)
          ? []
          : [
              problemInField(
                entry,
                [...at, 'answer', line, 'claim'],
                `The page does not use the claim "${claim}".`,
                mendUnknown(claim, claims, 'Use a claim of the page.'),
              ),
            ]),
        ...(figure === undefined
          ? []
          : [
              problemInField(
                entry,
                [...at, 'answer', line, 'words'],
                `The answer tells the chance "${figure}".`,
                'Leave numbers to the page, where both sides of them stand.',
              ),
            ]),
      ];
    }),
  ];
}

function claimsOf(page: PageEntry): Set<string> {
  return new Set(elementsOf(page.tree, 'Claim').flatMap(({ node }) => propText(node, 'id') ?? []));
}
