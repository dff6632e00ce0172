import type { AnswerSentence, DecisionData } from '../../../schemas/decision.ts';
import type { ChanceData } from '../../../schemas/evidence.ts';
import { apart, countAnswer, fillSentence, groupNames, isUnknown, noTime, oneSided, weighSides } from '../../decision.ts';
import type { Problem } from '../../problems.ts';
import { countReading, readingGrade, splitWords } from '../../reading/reading-grade.ts';
import type { Entry, Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';
import type { FieldPath } from '../yaml-source.ts';
import { medicalFigure } from './medical-figures.ts';

/** Highest reading grade of an answer. */
const highestGrade = 6;
/** How far good and bad may be apart in words. */
const mostApart = 0.15;
/** How much longer the longest answer to a question may be than the shortest that says something. */
const mostLonger = 1.4;

/** What an answer may begin with when no claim stands behind it. */
const saysUnknown = /^(We do not know|We found no|No fair test)\b/;

/** Holds a decision aid to its form: every question answered for every choice, in equal words, from the ledger. */
export function checkDecision(library: Library): Problem[] {
  return library.decisions.flatMap((aid) => {
    const { page, questions, options, matters, talk } = aid.data;
    if (page === undefined || questions === undefined || options === undefined || matters === undefined || talk === undefined) return [];
    const data = aid.data as DecisionData;
    const read = asRead(data, library);
    return [
      ...lostPage(aid, library),
      ...options.flatMap((_, place) => optionProblems(aid, data, read, place, library)),
      ...questions.flatMap((_, place) => rowProblems(aid, read, place)),
      ...talk.flatMap(({ claim }, place) => unknownClaim(aid, ['talk', place, 'claim'], claim, library)),
      ...matterProblems(aid, data),
    ];
  });
}

type Aid = Entry<DecisionData>;

/** The aid as readers meet it, with each number and time in its place: a time may be 5 words. What cannot be filled is told elsewhere. */
function asRead(data: DecisionData, library: Library): DecisionData {
  const read = (sentence: AnswerSentence): AnswerSentence => {
    const chances = library.claims.find(({ id }) => id === sentence.claim)?.data.chances ?? [];
    try {
      return {
        ...sentence,
        words: fillSentence(
          sentence,
          chances.find(({ id }) => id === sentence.chance),
        ),
      };
    } catch {
      return sentence;
    }
  };
  const readAll = (answers: DecisionData['options'][number]['answers']) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer.map(read)]));
  return { ...data, options: data.options.map((option) => ({ ...option, answers: readAll(option.answers) })) };
}

function lostPage(aid: Aid, library: Library): Problem[] {
  const known = library.known.articles;
  const page = aid.data.page ?? '';
  if (known === undefined || known.has(page)) return [];
  return [problemInField(aid, ['page'], `There is no article called "${page}".`, mendUnknown(page, known))];
}

function optionProblems(aid: Aid, data: DecisionData, read: DecisionData, place: number, library: Library): Problem[] {
  const [option, said] = [data.options[place], read.options[place]];
  if (option === undefined || said === undefined) return [];
  const at = ['options', place, 'answers'];
  const asked = data.questions.map(({ id }) => id);
  const stray = Object.keys(option.answers).filter((id) => !asked.includes(id));
  const missing = asked.filter((id) => option.answers[id] === undefined);
  const { good, bad } = weighSides(said, data.questions);
  return [
    ...stray.map((id) => problemInField(aid, [...at, id], `There is no question called "${id}".`, mendUnknown(id, asked))),
    ...missing.map((id) =>
      problemInField(
        aid,
        at,
        `"${option.name}" does not answer "${id}".`,
        'Answer it, or write "We do not know.", so that no cell is empty.',
      ),
    ),
    ...Object.entries(option.answers).flatMap(([id, answer]) => answerProblems(aid, [...at, id], answer, library)),
    ...(missing.length > 0 || apart(good, bad) <= mostApart
      ? []
      : [
          problemInField(
            aid,
            at,
            `"${option.name}" says what may get better in ${good} words and what can go wrong in ${bad}.`,
            'Bring them within 15 out of 100 of each other, so that neither side weighs more.',
          ),
        ]),
  ];
}

function answerProblems(aid: Aid, at: FieldPath, answer: readonly AnswerSentence[], library: Library): Problem[] {
  const grade = readingGrade(countReading(answer.map(({ words }) => words.replace(groupNames, '20'))));
  return [
    ...answer.flatMap((sentence, place) => sentenceProblems(aid, [...at, place], sentence, library)),
    ...(grade <= highestGrade
      ? []
      : [
          problemInField(
            aid,
            at,
            `This answer reads at grade ${grade}.`,
            `Say it in shorter words and sentences, at grade ${highestGrade} or below.`,
          ),
        ]),
  ];
}

function sentenceProblems(aid: Aid, at: FieldPath, sentence: AnswerSentence, library: Library): Problem[] {
  const { claim, chance, words } = sentence;
  if (claim === undefined) {
    if (saysUnknown.test(words)) return [];
    return [problemInField(aid, at, `"${words}" names no claim.`, 'Name the claim that shows it, or begin with "We do not know".')];
  }
  const problems = unknownClaim(aid, [...at, 'claim'], claim, library);
  if (problems.length > 0) return problems;
  if (chance === undefined) {
    const [figure] = words.replace(groupNames, '20').match(medicalFigure) ?? [];
    if (figure === undefined) return [];
    return [
      problemInField(
        aid,
        [...at, 'words'],
        `The chance "${figure}" is typed.`,
        'Name a chance of the claim, and write {its group} for the number.',
      ),
    ];
  }
  const known = library.claims.find(({ id }) => id === claim)?.data.chances ?? [];
  const found = known.find(({ id }) => id === chance);
  if (found === undefined) {
    const ids = known.map(({ id }) => id);
    return [
      problemInField(
        aid,
        [...at, 'chance'],
        `The claim has no chance called "${chance}".`,
        mendUnknown(chance, ids, 'Add it to the claim.'),
      ),
    ];
  }
  const late = timeProblems(aid, at, sentence, found);
  if (late.length > 0) return late;
  try {
    fillSentence(sentence, found);
    if (!found.groups.some(({ id }) => words.includes(`{${id}}`))) {
      return [problemInField(aid, [...at, 'words'], 'The words name no group of the chance.', 'Write {its id} where the number goes.')];
    }
    // "20 had pain" and "80 had none" are one number, and each alone leans to a side.
    const missing = oneSided(sentence, found);
    if (missing.length === 0) return [];
    const mend = `Say with ${missing.join(' and ')} how many it was not so for: that is what is left of 100.`;
    return [problemInField(aid, [...at, 'words'], `"${words}" tells one side of a number only.`, mend)];
  } catch {
    const groups = found.groups.map(({ id }) => `{${id}}`).join(', ');
    return [problemInField(aid, [...at, 'words'], `"${words}" names a group that the chance does not have.`, `Use ${groups}.`)];
  }
}

/** A number without its time misleads: it is told in the same sentence, or the sentence says that no source tells. */
function timeProblems(aid: Aid, at: FieldPath, { claim, words }: AnswerSentence, { id, time }: ChanceData): Problem[] {
  const problem = (found: string, mend: string) => [problemInField(aid, [...at, 'words'], found, mend)];
  if (time === undefined) {
    const mend = `Add "time" to "${id}" of the claim "${claim ?? ''}": words such as "12 weeks", or null where no source tells.`;
    return problem('The chance does not say over what time people were counted.', mend);
  }
  if (time === null && !words.includes(noTime)) return problem('No source gives a time for this number.', `Say "${noTime}" after it.`);
  if (time !== null && !words.includes('{time}')) return problem(`This number is for ${time}.`, 'Write {time} where that goes.');
  return [];
}

function unknownClaim(aid: Aid, at: FieldPath, claim: string, library: Library): Problem[] {
  const known = library.known.claims;
  if (known === undefined || known.has(claim)) return [];
  const add = 'Add it to a file under evidence/claims/ or correct the id.';
  return [problemInField(aid, at, `There is no claim called "${claim}".`, mendUnknown(claim, known, add))];
}

/** One choice must not be told in more detail than the next. The length of "what can go wrong" is bound by the good side. */
function rowProblems(aid: Aid, { questions, options }: DecisionData, place: number): Problem[] {
  const question = questions[place];
  if (question === undefined || question.side === 'bad') return [];
  const said = options.flatMap(({ name, answers }) => {
    const answer = answers[question.id];
    return answer === undefined || isUnknown(answer) ? [] : [{ name, count: countAnswer(answer) }];
  });
  const sorted = said.toSorted((a, b) => a.count - b.count);
  const [short, long] = [sorted[0], sorted.at(-1)];
  if (short === undefined || long === undefined || long.count <= short.count * mostLonger) return [];
  const found = `"${question.words}" is answered in ${long.count} words for "${long.name}" and in ${short.count} for "${short.name}".`;
  return [problemInField(aid, ['questions', place], found, 'Tell all choices in equal detail.')];
}

function matterProblems(aid: Aid, { matters }: DecisionData): Problem[] {
  const ways = (['try', 'wait'] as const).map((way) => matters.filter((matter) => matter.way === way));
  const [tries, waits] = ways.map((list) => ({ count: list.length, words: splitWords(list.map(({ words }) => words).join(' ')).length }));
  if (tries === undefined || waits === undefined) return [];
  if (tries.count === waits.count && apart(tries.words, waits.words) <= mostApart) return [];
  const found = `${tries.count} lines (${tries.words} words) may speak for something new, and ${waits.count} (${waits.words} words) for waiting.`;
  return [problemInField(aid, ['matters'], found, 'Give both ways as many lines, and words within 15 out of 100 of each other.')];
}
