import { cssString } from './css-string.ts';
import { pageFoot, type PageFootWords } from './page-foot.ts';
import { qrPath, type QrCode } from './qr.ts';

/** What the print sheet of one leaflet is made of. */
export interface LeafletSheet {
  /** The rules every leaflet shares (`src/styles/paper.css`). */
  paper: string;
  foot: PageFootWords;
  /** The code that opens the page. */
  qr: QrCode;
  /** Glossary words of the page, for its last list. */
  words: readonly { term: string; meaning: string }[];
}

/** Side of the printed code without its quiet zone: 25 mm or more, in CSS pixels of 1/96 inch. */
const smallestQr = 95;
/** Modules of 1 mm or more survive a photocopy of a photocopy. */
const smallestModule = 4;

/**
 * The style sheet by which one article prints as a leaflet. What only paper shows, and differs from page to page, stands
 * here and not in the page: a reader's screen never waits for it. The code is a black border cut to its shape, because a
 * border is printed even where a browser leaves out backgrounds, and an image that loads for print alone comes too late.
 */
export function leafletSheet({ paper, foot, qr, words }: LeafletSheet): string {
  const module = Math.max(smallestModule, Math.ceil(smallestQr / qr.length));
  const side = qr.length * module;
  const rules = [
    `.leaf::before{content:"";inline-size:${side}px;border-block-start:${side}px solid;margin:${4 * module}px;clip-path:path("${qrPath(qr, module)}")}`,
    ...words.flatMap(({ term, meaning }, place) => [
      `.words li:nth-child(${place + 1})::before{content:${cssString(term)}}`,
      `.words li:nth-child(${place + 1})::after{content:${cssString(meaning)}}`,
    ]),
  ];
  return `@page{margin:18mm 20mm;${pageFoot(foot)}}@layer theme,base,components,utilities,paper;@layer paper{${paper}${rules.join('')}}`;
}
