import { make } from './make.ts';
import type { PaperLeaflet, PaperWord } from './to-paper.ts';
import { fill, type HandoutWords } from './words.ts';

/** A leaflet of a handout with what its cover says about it. */
export interface HandoutPart extends PaperLeaflet {
  /** Name of its kind of page. */
  name: string;
  number: number;
  /** Address of the drawing of its code. */
  code: string;
}

/** Whose guide it is, for the cover. */
export interface Giver {
  site: string;
  clinic: string | undefined;
  phone: string | undefined;
}

/** The kind of page that belongs to no leaflet: cover and words. */
export const ownSheets = 'sheet-cover';

/** One document of all leaflets: a cover where there are several, each leaflet on a new sheet, the words once at the end. */
export function composeHandout(parts: readonly HandoutPart[], giver: Giver, day: string, words: HandoutWords): Node[] {
  for (const part of parts) {
    part.element.classList.add(part.name, 'new-sheet');
    part.element.querySelector('.leaf')?.prepend(make('img', { src: part.code, alt: '' }));
  }
  const meanings = gatherWords(parts);
  const list = meanings.length > 0 ? [wordList(meanings, words)] : [];
  if (parts.length === 1) {
    // A leaflet alone needs no cover, and its words need no sheet of their own.
    parts[0]?.element.append(...list);
    return parts.map(({ element }) => element);
  }
  for (const element of list) element.classList.add(ownSheets);
  return [cover(parts, giver, day, words), ...parts.map(({ element }) => element), ...list];
}

function cover(parts: readonly HandoutPart[], { site, clinic, phone }: Giver, day: string, words: HandoutWords): Element {
  const rows = parts.map(({ title, number }) => make('li', {}, make('b', {}, title), ` ${fill(words.leaflet, { number })}`));
  return make(
    'section',
    { class: `cover prose ${ownSheets}` },
    make('p', { class: 'giver' }, clinic ?? site),
    make('h1', {}, words.cover),
    clinic !== undefined && make('p', {}, [site, phone].filter(Boolean).join('. ')),
    make('h2', {}, words.contents),
    make('ol', {}, ...rows),
    make('p', {}, fill(words.printed, { day })),
  );
}

/** Each word once, by the alphabet. */
function gatherWords(parts: readonly HandoutPart[]): PaperWord[] {
  const found = new Map(parts.flatMap((part) => part.words).map((word) => [word.term, word]));
  return [...found.values()].sort((a, b) => a.term.localeCompare(b.term));
}

function wordList(meanings: readonly PaperWord[], words: HandoutWords): Element {
  const rows = meanings.map(({ term, meaning }) => make('li', {}, make('b', {}, term), meaning));
  return make('section', { class: 'prose word-list' }, make('h2', {}, words.words), make('ul', { class: 'words' }, ...rows));
}
