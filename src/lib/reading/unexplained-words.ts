import { syllable } from 'syllable';

/** Endings that Greek and Latin leave on medical words, and little else. */
const medicalEnding =
  /(?:itis|osis|oses|opathy|opathic|ectomy|ostomy|otomy|plasty|algia|emia|emic|graphy|gram|scopy|lysis|lytic|penia|trophy|sclerosis|ectasis|stenosis|kinesia|esthesia|pathic|pheresis|azole|mycin|cillin|statin|olol|pril|sartan)s?$/i;

/** Everyday words that end like medical ones. */
const everyday = new Set(['analysis', 'diagnosis', 'program', 'programs', 'diagram', 'telegram', 'gram', 'grams', 'photography']);

/** Short forms that need no explaining: countries, units said as letters, and names of bodies, licenses and levels. */
const knownShortForms = new Set('US UK ID TV OK AI CT PM AM FDA NICE BRAN MIT CC BY AA AAA'.split(' '));

/** A word that a reader may not know and that nothing on the site explains. */
export interface UnexplainedWord {
  word: string;
  index: number;
}

/**
 * Medical words and short forms of a text that `isExplained` does not answer for (a glossary word, or a word that the
 * page itself explains).
 */
export function unexplainedWords(text: string, isExplained: (start: number, end: number, word: string) => boolean): UnexplainedWord[] {
  return [...text.matchAll(/[\p{L}][\p{L}\p{N}'-]*/gu)]
    .filter(({ 0: word }) => isMedical(word) || isShortForm(word))
    .filter(({ 0: word, index }) => !isExplained(index, index + word.length, word))
    .map(({ 0: word, index }) => ({ word, index }));
}

function isMedical(word: string): boolean {
  return medicalEnding.test(word) && syllable(word) >= 3 && !everyday.has(word.toLowerCase());
}

function isShortForm(word: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word) && !knownShortForms.has(word);
}
