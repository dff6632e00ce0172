import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Counts of a text, enough for the Flesch-Kincaid grade. */
export interface ReadingCount {
  words: number;
  sentences: number;
  syllables: number;
}

/**
 * Counts the words, sentences and syllables of blocks of text (paragraphs, list items, headings). The end of a block
 * ends a sentence. A numeral counts as one syllable: readers see a shape, not a word.
 */
export function countReading(blocks: readonly string[]): ReadingCount {
  const count = { words: 0, sentences: 0, syllables: 0 };
  for (const sentence of blocks.flatMap(splitSentences)) {
    const words = splitWords(sentence);
    if (words.length === 0) continue;
    count.sentences += 1;
    count.words += words.length;
    for (const word of words) count.syllables += syllablesOf(word);
  }
  return count;
}

const known = new Map<string, number>();

/** Counted once for each word: a guide says the same words again and again, and the counting is slow. */
function syllablesOf(word: string): number {
  const count = known.get(word) ?? (/^[\d.,/:-]+$/.test(word) ? 1 : syllable(word));
  known.set(word, count);
  return count;
}

/** Flesch-Kincaid grade (Kincaid and others, 1975) to one decimal; 0 for no words. */
export function readingGrade({ words, sentences, syllables }: ReadingCount): number {
  if (words === 0 || sentences === 0) return 0;
  return Math.round(fleschKincaid({ word: words, sentence: sentences, syllable: syllables }) * 10) / 10;
}

/** The sentences of a block; abbreviations with inner stops ("U.S.") stay whole because a space must follow. */
export function splitSentences(block: string): string[] {
  return block.split(/(?<=[.?!]["')\u201d]*)\s+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a sentence, without marks. */
export function splitWords(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019.,/%:-]*/gu) ?? [];
}
