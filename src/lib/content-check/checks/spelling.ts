import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import type { Passage, PassageKind } from '../passage.ts';
import { passagesOf } from '../passages.ts';
import { problemInPassage } from '../problem-at.ts';
import { iseStems, ukNames, ukParts, ukWords, usWords } from '../uk-spellings.ts';

const parts = new Map(ukParts);
const partOfWord = new RegExp(ukParts.map(([uk]) => uk).join('|'), 'gi');
const iseVerb = new RegExp(`((?:${iseStems.join('|')})i)s(e|ed|es|er|ers|ing|able|ations?)$`, 'i');
// Parts of words are looked for first, and the word around them after: a tenth of the work of looking for whole words.
const anyPart = new RegExp(
  [...ukParts.map(([uk]) => uk), `(?:${iseStems.join('|')})is(?=[eai])`, ...Object.keys(ukWords).map((word) => `\\b${word}\\b`)].join('|'),
  'gi',
);
const letter = /\p{L}/u;
const names = new RegExp(`(?<!\\p{L})(?:${Object.keys(ukNames).join('|')})(?!\\p{L})`, 'gu');

/** Claims may say that a UK study gave paracetamol; pages speak to readers in the US. */
const forReaders: ReadonlySet<PassageKind> = new Set(['page', 'statement', 'answer', 'interface']);

/** Refuses UK spellings and UK names in what readers see. Other names of a glossary term may be spelled both ways. */
export function checkSpelling(library: Library): Problem[] {
  return passagesOf(library)
    .filter(({ kind }) => kind !== 'other-name')
    .flatMap((passage) => [...spellingProblems(passage), ...(forReaders.has(passage.kind) ? nameProblems(passage) : [])]);
}

function spellingProblems(passage: Passage): Problem[] {
  let end = 0;
  return [...passage.text.matchAll(anyPart)].flatMap((match) => {
    if (match.index < end) return [];
    const start = edgeOfWord(passage.text, match.index, -1);
    end = edgeOfWord(passage.text, match.index, 1);
    const word = passage.text.slice(start, end);
    const us = toUs(word);
    if (us === word || usWords.has(word.toLowerCase()) || isName(word, passage.text, start)) return [];
    return [problemInPassage(passage, start, `"${word}" is the UK spelling.`, `Write "${us}".`)];
  });
}

/** Where the word around a place begins (step -1) or ends (step 1). */
function edgeOfWord(text: string, index: number, step: -1 | 1): number {
  let edge = index;
  while (letter.test(text.charAt(step === 1 ? edge : edge - 1))) edge += step;
  return edge;
}

function nameProblems(passage: Passage): Problem[] {
  return [...passage.text.matchAll(names)].map((match) =>
    problemInPassage(passage, match.index, `"${match[0]}" is the UK name.`, `Write ${ukNames[match[0]] ?? ''}.`),
  );
}

function toUs(word: string): string {
  const whole = ukWords[word.toLowerCase()];
  const us = whole ?? word.replace(partOfWord, (part) => parts.get(part.toLowerCase()) ?? part).replace(iseVerb, '$1z$2');
  return isCapital(word) ? us.charAt(0).toUpperCase() + us.slice(1) : us;
}

/** "Leeds Diabetes Centre" is a name: a capital letter that does not begin a sentence. */
function isName(word: string, text: string, index: number): boolean {
  return isCapital(word) && !/(?:^|[.?!:]["')]*)\s*$/.test(text.slice(0, index));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
