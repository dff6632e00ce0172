import { nearestWords } from '@/lib/search/nearest-words.ts';
import type { SmallIndex } from '@/lib/search/index-file.ts';
import { fill, make } from './element.ts';
import { at, site } from './site.ts';

/** "Showing results for ...", with a button for the words as they were typed. */
export function mendedNote(typed: string, mended: string, searchTyped: () => void): HTMLElement {
  return make(
    'p',
    {},
    fill(site.words['showing'] ?? '', { query: mended }),
    ' ',
    button(fill(site.words['instead'] ?? '', { query: typed }), searchTyped),
  );
}

/** "Did you mean ...?", when the words were searched as typed. */
export function meantNote(mended: string, searchMended: () => void): HTMLElement {
  return make('p', {}, button(fill(site.words['meant'] ?? '', { query: mended }), searchMended));
}

/** What to do when no page fits: near words to try, and other ways on. Never an empty page. */
export function nothingFound(query: string, index: SmallIndex, search: (word: string) => void): HTMLElement {
  const near = nearestWords(query, index);
  return make(
    'div',
    { class: 'nothing' },
    near.length > 0 && make('h2', {}, site.words['near'] ?? ''),
    near.length > 0 && make('ul', { class: 'near' }, ...near.map((word) => make('li', {}, button(word, () => search(word))))),
    ...waysOn(),
  );
}

/** The topics and where to call, for when a search found nothing or did not load. */
export function waysOn(): HTMLElement[] {
  return [
    make('h2', {}, site.words['browse'] ?? ''),
    make('ul', { class: 'ways' }, ...site.ways.map(({ label, href }) => make('li', {}, make('a', { href: href.startsWith('/') ? at(href) : href }, label)))),
  ];
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'plain' }, label);
  made.addEventListener('click', press);
  return made;
}
