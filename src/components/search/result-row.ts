import { markWords } from '@/lib/search/mark.ts';
import type { AskedWord } from '@/lib/search/understand.ts';
import { make } from './element.ts';
import { at } from './site.ts';

/** A page in the list of results. */
export interface Row {
  address: string;
  title: string;
  /** Under the title. */
  text: string;
  /** Small, over the title. */
  section?: string;
}

/** One result: a single link, whose whole row can be pressed, with the words that were looked for marked. */
export function resultRow({ address, title, text, section }: Row, words: readonly AskedWord[]): HTMLLIElement {
  return make(
    'li',
    {},
    section !== undefined && section !== '' && make('p', { class: 'hit-section' }, section),
    make('a', { href: at(address) }, ...marked(title, words)),
    make('p', {}, ...marked(text, words)),
  );
}

function marked(text: string, words: readonly AskedWord[]): (Node | string)[] {
  return markWords(text, words).map((part) => (part.isMatch ? make('mark', {}, part.text) : part.text));
}
