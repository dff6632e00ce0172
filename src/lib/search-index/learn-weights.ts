import { wordsOf } from '../search/fold.ts';
import { aroundMark } from '../search/index-file.ts';
import { wordKey } from '../search/word-key.ts';
import { fieldLessons, type SearchField, type SearchPage } from './search-page.ts';

/** What each word says for each page, by word key: above 0 and open-ended, by the page's place in the list. */
export type WordWeights = Map<string, Map<number, number>>;

/** What was learned from the texts of all pages. */
export interface Learned {
  weights: WordWeights;
  /** In how many of the texts a word stands: how often people are likely to type it. */
  counts: ReadonlyMap<string, number>;
}

/** Another word of the same meaning counts for this much of the word itself. */
const likeness = 0.35;

/** Long texts speak less loudly word by word: their words are divided by the length of the text to this power. */
const dilution = 0.8;

/** How strongly weights are drawn back to 0, so that a word is not believed on one text. */
const restraint = 0.01;

const stepSize = 0.3;
const rounds = 12;

/** So many multiplications take a few seconds; a far larger guide goes through its texts fewer times. */
const mostWork = 4e9;

/** A text that one page answers, as word keys and meanings with their strength. */
interface Lesson {
  page: number;
  features: [feature: string, strength: number][];
  worth: number;
}

/**
 * Learns which words lead to which page, from what people ask and from titles, headings and summaries: multinomial
 * logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer, JMLR 2011). Unlike
 * counting, it gives a word that two pages share to the page that needs it. `sameWords` are lines of words of one meaning;
 * `isChatter` names folded words that nobody looks for alone: they teach what they tell around others
 * ("how long", "can I" and "will it" ask for different pages), and are marked. The same pages give the same weights.
 */
export function learnWeights(
  pages: readonly SearchPage[],
  sameWords: readonly (readonly string[])[],
  isChatter: (word: string) => boolean,
): Learned {
  const meanings = meaningsOf(sameWords, isChatter);
  const lessons = pages.flatMap(({ fields }, page) =>
    (Object.keys(fieldLessons) as SearchField[])
      .filter((name) => fieldLessons[name] > 0)
      .flatMap((name) =>
        fields[name].flatMap((text) => (name === 'topics' ? text.split(/[:,;()]/) : [text])).map((text) => ({ text, name })),
      )
      .map(({ text, name }) => ({ page, keys: keysOf(text, isChatter), worth: fieldLessons[name] })),
  );
  const learned = descend(
    lessons.filter(({ keys }) => keys.length > 0).map(({ page, keys, worth }) => ({ page, worth, features: featuresOf(keys, meanings) })),
    pages.length,
  );
  const counts = new Map<string, number>();
  for (const key of lessons.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { weights: readWeights(learned, [...counts.keys(), ...meanings.byKey.keys()], meanings, pages.length), counts };
}

function keysOf(text: string, isChatter: (word: string) => boolean): string[] {
  return [...new Set(wordsOf(text).map((word) => (isChatter(word) ? aroundMark + word : wordKey(word))))];
}

/** Lines of words of one meaning, by their places. */
interface Meanings {
  /** Of names of one word. */
  byKey: ReadonlyMap<string, readonly number[]>;
  /** Names of several words: a text with all of them has the meaning. */
  phrases: readonly { keys: readonly string[]; place: number }[];
}

function meaningsOf(sameWords: readonly (readonly string[])[], isChatter: (word: string) => boolean): Meanings {
  const byKey = new Map<string, number[]>();
  const phrases: { keys: string[]; place: number }[] = [];
  sameWords.forEach((line, place) => {
    for (const name of line) {
      const [key = '', ...more] = wordsOf(name).map(wordKey);
      if (more.length > 0) phrases.push({ keys: keysOf(name, isChatter).filter((part) => !part.startsWith(aroundMark)), place });
      else if (!byKey.get(key)?.includes(place)) byKey.set(key, [...(byKey.get(key) ?? []), place]);
    }
  });
  return { byKey, phrases: phrases.filter(({ keys }) => keys.length > 1) };
}

/** Meanings have a mark before them that no word has. */
const meaningName = (place: number) => `#${place}`;

function featuresOf(keys: readonly string[], { byKey, phrases }: Meanings): [string, number][] {
  const features = new Map(keys.map((key) => [key, 1]));
  const spoken = phrases.filter((phrase) => phrase.keys.every((key) => features.has(key))).map(({ place }) => place);
  // Two words of one meaning say it twice, as they do when a query is answered.
  for (const name of [...keys.flatMap((key) => byKey.get(key) ?? []), ...spoken].map(meaningName))
    features.set(name, (features.get(name) ?? 0) + likeness);
  const length = Math.sqrt([...features.values()].reduce((sum, strength) => sum + strength ** 2, 0)) ** dilution;
  return [...features].map(([feature, strength]) => [feature, strength / length]);
}

/** A row of numbers for a feature: one weight a page, and how far each has moved. */
interface Row {
  weights: Float64Array;
  moved: Float64Array;
}

function descend(lessons: readonly Lesson[], pageCount: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  const rowOf = (feature: string) => {
    const row = rows.get(feature) ?? { weights: new Float64Array(pageCount), moved: new Float64Array(pageCount).fill(0.1) };
    rows.set(feature, row);
    return row;
  };
  const work = lessons.reduce((sum, { features }) => sum + features.length, 0) * pageCount * 4;
  const order = lessons.map(({ page, worth, features }) => ({
    page,
    worth,
    known: features.map(([feature, strength]) => ({ ...rowOf(feature), strength })),
  }));
  const random = steadyRandom();
  for (let round = 0; round < Math.max(1, Math.min(rounds, mostWork / work)); round++) {
    shuffle(order, random);
    for (const { page, known, worth } of order) {
      const errors = likelihoods(known, pageCount);
      errors[page] = (errors[page] ?? 0) - 1;
      for (const { weights, moved, strength } of known) {
        for (let at = 0; at < pageCount; at++) {
          const slope = worth * strength * (errors[at] ?? 0) + restraint * (weights[at] ?? 0);
          moved[at] = (moved[at] ?? 0) + slope ** 2;
          weights[at] = (weights[at] ?? 0) - (stepSize * slope) / Math.sqrt(moved[at] ?? 1);
        }
      }
    }
  }
  return rows;
}

/** How likely each page is for these features (softmax). */
function likelihoods(known: readonly (Row & { strength: number })[], pageCount: number): Float64Array {
  const scores = new Float64Array(pageCount);
  for (const { weights, strength } of known)
    for (let at = 0; at < pageCount; at++) scores[at] = (scores[at] ?? 0) + strength * (weights[at] ?? 0);
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < pageCount; at++) {
    const likely = Math.exp((scores[at] ?? 0) - top);
    scores[at] = likely;
    sum += likely;
  }
  return scores.map((likely) => likely / sum);
}

/** Words with what they and their meanings say, told from the middle page: what is said of most pages says nothing. */
function readWeights(rows: ReadonlyMap<string, Row>, keys: readonly string[], { byKey }: Meanings, pageCount: number): WordWeights {
  const weights: WordWeights = new Map();
  for (const key of new Set(keys)) {
    const parts = [
      { feature: key, strength: 1 },
      ...(byKey.get(key) ?? []).map((place) => ({ feature: meaningName(place), strength: likeness })),
    ];
    const sums = new Float64Array(pageCount);
    for (const { feature, strength } of parts)
      rows.get(feature)?.weights.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + strength * weight));
    const middle = Float64Array.from(sums).sort()[Math.floor(pageCount / 2)] ?? 0;
    const above = [...sums].map((sum, page) => [page, sum - middle] as const).filter(([, weight]) => weight > 0);
    if (above.length > 0) weights.set(key, new Map(above));
  }
  return weights;
}

/** Numbers from 0 to 1 that look random and are the same in every build (Park and Miller, 1988). */
function steadyRandom(): () => number {
  let seed = 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at] as T, list[other] as T];
    [list[at], list[other]] = [b, a];
  }
}
