/** Where one sentence stands in a text: from `start` up to, not with, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a text in order, without the spaces around them. `lang` is a language tag such as "en-US". */
export function findSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, lang)) {
    const piece = text.slice(start, end);
    // A number and its stop ("1.") is no sentence: it belongs to what follows.
    if (end < text.length && !/\p{L}/u.test(piece)) continue;
    const span = { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

/** Where sentences end, the end of the text included. */
function sentenceEnds(text: string, lang: string): number[] {
  // Browsers of before 2024 may not have it.
  if (!('Segmenter' in Intl)) return [...text.matchAll(/[.?!]["”’)]*\s+|$/g)].map(({ index, 0: end }) => index + end.length);
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => index + segment.length);
}
