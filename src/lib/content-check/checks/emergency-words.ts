import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage } from '../problem-at.ts';

const numbers = /(?<![\p{L}\d][.,:/-]?|\d\s)(?:911|999|112|111|988|000)(?![\p{L}\d]|[.,:/-]\d)/gu;
const places = /\bA\s?&\s?E\b|\bemergency\s+rooms?\b|\bER\b/giu;

/** Words around a number that make it a number to call. */
const callBefore =
  /\b(?:call|calls|called|calling|ring|rings|ringing|dial|dials|dialing|phone|telephone|text|texting|contact|reach|use|NHS)\b[^.?!]{0,40}$/iu;
const callAfter = /^\s+(?:calls?|operators?|online|services?|lines?|dispatch\w*)\b/iu;
const countAfter =
  /^\s+(?:(?!(?:if|for|when|and|or|to|now|at|so|because|before|while)\b)\w+\s+)?(?:people|patients|adults|men|women|persons|participants|legs|limbs|feet|studies|trials|cases|procedures|injections|blocks|days|weeks|months|steps|mg|of|out of)\b/iu;

/** Refuses emergency words that hold for one region only: the build puts in those of the clinic's region. */
export function checkEmergencyWords(library: Library): Problem[] {
  return passagesOf(library)
    .filter(({ kind }) => kind !== 'interface')
    .flatMap((passage) => [...numberProblems(passage), ...placeProblems(passage)]);
}

function numberProblems(passage: Passage): Problem[] {
  return [...passage.text.matchAll(numbers)]
    .filter((match) => isCalled(passage.text, match.index, match[0]))
    .map((match) => {
      const token = match[0] === '988' ? '[[crisis-number]]' : '[[emergency-number]]';
      const isAdvice = match[0] === '111';
      const mend = isAdvice ? 'Write [[primary-care]] or [[emergency-number]] instead.' : `Write ${token} instead.`;
      return problemInPassage(passage, match.index, `The phone number ${match[0]} is typed out.`, mend);
    });
}

function isCalled(text: string, index: number, number: string): boolean {
  if (text.trim() === number) return true;
  const after = text.slice(index + number.length);
  if (countAfter.test(after)) return false;
  return callAfter.test(after) || callBefore.test(text.slice(Math.max(0, index - 60), index));
}

function placeProblems(passage: Passage): Problem[] {
  return [...passage.text.matchAll(places)]
    .filter((match) => !/^er$/i.test(match[0]) || match[0] === 'ER')
    .map((match) =>
      problemInPassage(passage, match.index, `"${match[0].replace(/\s+/g, ' ')}" is typed out.`, 'Write [[emergency-place]] instead.'),
    );
}
