import { retext } from 'retext';
import retextSimplify from 'retext-simplify';

/** A hard word with the words that say the same more plainly. */
export interface PlainerWord {
  word: string;
  plainer: string[];
  /** Where it begins in the text. */
  index: number;
}

/** Entries of retext-simplify's list that our readers know, or that mean something else here: a web address is no talk. */
const known = [
  'address',
  'advise',
  'all of',
  'benefit',
  'combined',
  'effect',
  'it is',
  'not certain',
  'option',
  'there are',
  'there is',
  'type',
  'very',
];

const processor = retext().use(retextSimplify, { ignore: known });

/** Finds the words of a text that have plainer ones. The list is retext-simplify's, less the words our readers know. */
export function plainerWords(text: string): PlainerWord[] {
  const file = processor.processSync(text);
  return file.messages.flatMap(({ actual, expected, place }) => {
    const index = place && 'start' in place ? place.start.offset : undefined;
    return actual === undefined || actual === null || index === undefined ? [] : [{ word: actual, plainer: expected ?? [], index }];
  });
}
