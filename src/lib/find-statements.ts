import { distance } from 'fastest-levenshtein';

/** Words that most statements hold, or that only lead up to what was heard. */
const empty = new Set(
  'a an and are as at be by can do does for from had has have he how i if in is it me my of on or our said says she so some tell that the their them they this to was we what when which who will with you your'.split(
    ' ',
  ),
);

/** Longest beginning that two forms of one word share: "heals", "healing" and "healed" all begin with "heal". */
const stemLength = 5;

/**
 * Finds what a reader heard among texts, best match first, as places in `texts`. A word counts when a text has it, a
 * word that begins alike, or one letter in five is off. A text that answers less than half of the words is left out.
 */
export function findStatements(query: string, texts: readonly string[]): number[] {
  const asked = wordsOf(query).filter((word) => !empty.has(word));
  if (asked.length === 0) return [];
  return texts
    .map((text, place) => ({ place, hits: countHits(asked, wordsOf(text)) }))
    .filter(({ hits }) => hits * 2 >= asked.length && hits > 0)
    .sort((a, b) => b.hits - a.hits || a.place - b.place)
    .map(({ place }) => place);
}

function countHits(asked: readonly string[], words: readonly string[]): number {
  return asked.filter((word) => words.some((candidate) => isAlike(word, candidate))).length;
}

function isAlike(asked: string, word: string): boolean {
  if (asked === word || (asked.length > 2 && word.startsWith(asked))) return true;
  if (asked.length < 4 || word.length < 4) return false;
  const stem = Math.min(stemLength, asked.length, word.length);
  if (stem > 3 && asked.slice(0, stem) === word.slice(0, stem)) return true;
  return distance(asked, word) <= Math.floor(asked.length / 5);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
