import { make } from './make.ts';
import { makeIdsUnique } from './unique-ids.ts';

/** How a leaflet is printed. */
export interface PaperForm {
  isShort: boolean;
  pictures: boolean;
  sources: boolean;
  /** Said at the end of a page whose sources are left out. */
  sourcesAt: string;
}

/** A glossary word of a leaflet, as its note on screen explains it. */
export interface PaperWord {
  term: string;
  meaning: string;
}

/** A leaflet made ready for paper. */
export interface PaperLeaflet {
  element: Element;
  title: string;
  words: PaperWord[];
}

/** What is of use on a screen only. The list of words is one for the whole handout. */
const screenOnly =
  '.crumb,.toc,.pn,.minutes,.sure,.note,.review .links,.care .btn-now,.picks,decision-keeper,statement-finder,.leaf h2:has(+ .words),.words,summary,script';

/** Copies a fetched page into this document as a leaflet for paper: no buttons, everything open, ids of its own. */
export function toPaper(article: Element, form: PaperForm, prefix: string): PaperLeaflet {
  const copy = document.importNode(article, true);
  const words = [...copy.querySelectorAll('.term + .note, .nb:has(.term) + .note')].map(readNote);
  for (const element of copy.querySelectorAll(screenOnly)) element.remove();
  for (const term of copy.querySelectorAll('.term')) term.replaceWith(...term.childNodes);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const details of copy.querySelectorAll('details')) details.replaceWith(...details.childNodes);
  if (!form.sources && !form.isShort) leaveOutSources(copy, form.sourcesAt);
  if (!form.pictures) for (const drawing of copy.querySelectorAll('.fig > svg, .array svg')) drawing.remove();
  if (form.isShort) shorten(copy);
  makeIdsUnique(copy, prefix);
  const title = copy.querySelector('h1')?.textContent.trim() ?? '';
  return { element: copy, title, words: form.isShort ? [] : words };
}

function readNote(note: Element): PaperWord {
  const [term, say, plain] = [...note.children].map(({ textContent }) => textContent.trim());
  return { term: term ?? '', meaning: [say, plain].join(' ') };
}

function leaveOutSources(article: Element, sourcesAt: string): void {
  const sources = article.querySelector('.refs');
  if (sources === null) return;
  sources.remove();
  article.querySelector('.leaf > p:has(b)')?.after(make('p', {}, sourcesAt));
}

/** Leaves title, answer, "In short", the cards, who checked it, and the end. */
function shorten(article: Element): void {
  const text = article.querySelector('.body > .prose:not(.lead)');
  if (text === null) return;
  // A page that repeats a card further down says it once here.
  const cards = new Map([...text.querySelectorAll('.care')].map((card) => [card.textContent.replace(/\s+/g, ' '), card]));
  const state = text.querySelector('.review > p');
  const end = text.querySelector('.leaf');
  if (state !== null) end?.querySelector('h2')?.replaceWith(state);
  // Two sides of one sheet: which leaflet, where to look, one line for a number.
  for (const spare of end?.querySelectorAll('p:not(.lines):has(+ .lines), .lines + .lines') ?? []) spare.remove();
  text.replaceChildren(...cards.values(), ...(end === null ? [] : [end]));
  article.classList.add('one-sheet');
}
