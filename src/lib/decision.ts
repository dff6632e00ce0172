import type { AnswerSentence, DecisionData } from '../schemas/decision.ts';
import type { ChanceData } from '../schemas/evidence.ts';
import { splitWords } from './reading/reading-grade.ts';

/** Names of groups in the words of a sentence: {dummy}, and {dummy-others} for the rest of its 100. */
export const groupNames = /\{([a-z0-9-]+)\}/g;

/** The mark of those in a group to whom it did not happen. */
const others = '-others';

/** What a sentence says where its chance has no time, so that readers meet the same words each time. */
export const noTime = '(no time given)';

/**
 * The words of a sentence with the numbers of its chance in place of {names}, what is left of 100 for {name-others}, and its time for
 * {time}. Throws for a name that the chance lacks.
 */
export function fillSentence({ words }: Pick<AnswerSentence, 'words'>, chance: ChanceData | undefined): string {
  return words.replace(groupNames, (_, name: string) => {
    if (name === 'time' && typeof chance?.time === 'string') return chance.time;
    const group = chance?.groups.find(({ id }) => id === name.replace(new RegExp(`${others}$`), ''));
    if (group === undefined) throw new Error(`"${words}" needs a number for {${name}}.`);
    return String(group.id === name ? group.count : 100 - group.count);
  });
}

/** Groups whose number a sentence tells without the other side of it, as {names} to add. */
export function oneSided({ words }: Pick<AnswerSentence, 'words'>, { groups }: ChanceData): string[] {
  return groups.flatMap(({ id }) => {
    const other = `{${id}${others}}`;
    return words.includes(`{${id}}`) && !words.includes(other) ? [other] : [];
  });
}

/** Ids of every claim that a decision aid shows, in order of first use. */
export function decisionClaims({ options, questions, talk }: DecisionData): string[] {
  const answers = questions.flatMap(({ id }) => options.flatMap((option) => option.answers[id] ?? []));
  return [...new Set([...answers, ...talk].flatMap(({ claim }) => claim ?? []))];
}

/** Words of an answer, with each {name} as the one number it stands for. */
export function countAnswer(answer: readonly Pick<AnswerSentence, 'words'>[] | undefined): number {
  return splitWords((answer ?? []).map(({ words }) => words.replace(groupNames, '1')).join(' ')).length;
}

/** True for an answer that only says that nobody knows. */
export function isUnknown(answer: readonly AnswerSentence[]): boolean {
  return answer.every(({ claim }) => claim === undefined);
}

/** Words of an option about what may get better, and about what can go wrong. */
export function weighSides(option: DecisionData['options'][number], questions: DecisionData['questions']): { good: number; bad: number } {
  const count = (side: 'good' | 'bad') =>
    questions.filter((question) => question.side === side).reduce((sum, { id }) => sum + countAnswer(option.answers[id]), 0);
  return { good: count('good'), bad: count('bad') };
}

/** How far two counts are apart, as a share of the larger: 0 for equal, 0.15 for 85 and 100. */
export function apart(one: number, other: number): number {
  return one === other ? 0 : Math.abs(one - other) / Math.max(one, other);
}

/** Words of a decision aid that a reader meets who sets two choices side by side and goes through all that can be ticked. */
export function wordsToDecide({ questions, options, matters, needs, people }: DecisionData): number {
  const answers = options.flatMap((option) => questions.map(({ id }) => countAnswer(option.answers[id])));
  const two = (2 * answers.reduce((sum, words) => sum + words, 0)) / options.length;
  const names = options.map(({ name }) => name);
  const lines = [...questions, ...matters].map(({ words }) => words).concat(needs, people, names, names);
  return Math.round(two) + splitWords(lines.join(' ')).length;
}
