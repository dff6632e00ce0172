import passiveVoice from 'passive-voice';
import { createWordFinder } from '../content-check/find-words.ts';
import type { PageEntry } from '../content-check/library.ts';
import type { Passage } from '../content-check/passage.ts';
import { sellingWords } from '../content-check/selling-words.ts';
import { fillRegionWords, type RegionWords } from '../region-words.ts';
import type { TermFinder } from '../term-finder.ts';
import { pageSections, type PageSection } from './page-sections.ts';
import { plainerWords } from './plainer-words.ts';
import { countReading, readingGrade, splitSentences, splitWords } from './reading-grade.ts';
import { unexplainedWords } from './unexplained-words.ts';

/** Longest sentence a page may hold, in words. */
export const longestSentence = 25;

/** Something on a line of a page, with what to do about it where a program can tell. */
export interface Finding {
  line: number;
  words: string;
  hint?: string;
}

/** What a page asks of its reader, as far as a program can measure it. */
export interface ReadingReport {
  words: number;
  /** Flesch-Kincaid grade of the whole text. */
  grade: number;
  /** Grade and words of each section. */
  sections: { heading: string; line: number; words: number; grade: number }[];
  /** Sentences in the passive voice out of 100. */
  passiveShare: number;
  longSentences: Finding[];
  hardWords: Finding[];
  sellingWords: Finding[];
  /** Medical words and short forms that neither the word list nor the page explains. */
  unexplained: Finding[];
  /** Figures in a paragraph, list item or caption that holds no Claim. */
  bareNumbers: Finding[];
}

/** What a report needs to know besides the page. */
export interface ReadingContext {
  finder: TermFinder;
  regionWords: RegionWords;
}

const selling = createWordFinder(sellingWords);

/** A number with what it counts: a time, a share, a dose, a price, a length, people. "4 questions" is not one. */
const figure =
  /\$\s?\d[\d.,]*|\b\d[\d.,]*(?:\s?%|\s+(?:to\s+\d[\d.,]*\s+)?(?:out\s+of|in\s+\d|mg|milligrams?|people|adults|patients|legs|studies|trials|minutes?|hours?|days?|weeks?|months?|years?|feet|miles?|meters?|inch(?:es)?|degrees|times\s+as)\b)/giu;

/** Measures one page. Never throws: a page that does not parse has no text. */
export function readingReport(page: PageEntry, context: ReadingContext): ReadingReport {
  const sections = pageSections(page);
  const passages = sections.flatMap((section) => section.passages);
  const sentences = passages.flatMap((passage) => splitSentences(filled(passage, context)));
  const count = countReading(passages.map((passage) => filled(passage, context)));
  const explained = explainedOnPage(passages);
  return {
    words: count.words,
    grade: readingGrade(count),
    sections: sections.map((section) => sectionRow(section, context)),
    passiveShare: sentences.length === 0 ? 0 : Math.round((100 * sentences.filter(isPassive).length) / sentences.length),
    longSentences: passages.flatMap((passage) => longIn(passage, context)),
    hardWords: find(passages, (text) => plainerWords(text).map(({ word, plainer, index }) => ({ word, index, hint: plainer.join(', ') }))),
    sellingWords: find(passages, (text) => selling.find(text).map(({ word, index, about }) => ({ word, index, hint: about }))),
    unexplained: passages.flatMap((passage) => unexplainedIn(passage, context, explained)),
    bareNumbers: passages.flatMap(bareIn),
  };
}

function filled({ text }: Passage, { regionWords }: ReadingContext): string {
  return fillRegionWords(text, regionWords).replace(/\s+/g, ' ').trim();
}

function sectionRow({ heading, line, passages }: PageSection, context: ReadingContext): ReadingReport['sections'][number] {
  const count = countReading(passages.map((passage) => filled(passage, context)));
  return { heading, line, words: count.words, grade: readingGrade(count) };
}

function isPassive(sentence: string): boolean {
  return passiveVoice(sentence).length > 0;
}

function longIn(passage: Passage, context: ReadingContext): Finding[] {
  return splitSentences(passage.text.replace(/\s/g, ' ')).flatMap((sentence) => {
    const length = splitWords(fillRegionWords(sentence, context.regionWords)).length;
    if (length <= longestSentence) return [];
    const line = passage.lineAt(passage.text.replace(/\s/g, ' ').indexOf(sentence));
    return [{ line, words: sentence.replace(/ +/g, ' '), hint: `${length} words` }];
  });
}

function find(passages: readonly Passage[], search: (text: string) => { word: string; index: number; hint: string }[]): Finding[] {
  return passages.flatMap((passage) =>
    search(passage.text).map(({ word, index, hint }) => ({ line: passage.lineAt(index), words: word, hint })),
  );
}

/** Short forms and words that stand beside their meaning in brackets, as in "CBT-I (a talking program)". */
function explainedOnPage(passages: readonly Passage[]): ReadonlySet<string> {
  const texts = passages.map(({ text }) => text.replace(/\s+/g, ' '));
  const inBrackets = texts.flatMap((text) => [...text.matchAll(/\(([^()]{2,60})\)/g)].flatMap(([, words = '']) => splitWords(words)));
  const before = texts.flatMap((text) => [...text.matchAll(/([\p{L}\p{N}-]+)\s\(/gu)].map(([, word = '']) => word));
  return new Set([...inBrackets, ...before].map((word) => word.toLowerCase()));
}

function unexplainedIn(passage: Passage, { finder }: ReadingContext, explained: ReadonlySet<string>): Finding[] {
  const uses = finder.find(passage.text);
  const isExplained = (start: number, end: number, word: string) =>
    explained.has(word.toLowerCase()) || uses.some((use) => use.start <= start && end <= use.end);
  return unexplainedWords(passage.text, isExplained).map(({ word, index }) => ({ line: passage.lineAt(index), words: word }));
}

/** Words that lead up to a Claim in the same paragraph may name its number: "In 36 people." */
function bareIn(passage: Passage): Finding[] {
  const holdsClaim = [...passage.text].some((_, place) => passage.isClaimed(place, place + 1));
  if (holdsClaim) return [];
  return [...passage.text.matchAll(figure)].map(({ 0: words, index }) => ({
    line: passage.lineAt(index),
    words: words.replace(/\s+/g, ' '),
  }));
}
