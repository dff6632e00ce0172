import { fill, make } from './element.ts';
import { at, site } from './site.ts';

/** "Search instead for ...": the words as they were typed, when the results are for mended ones. */
export function asTypedNote(typed: string, searchTyped: () => void): HTMLElement {
  return make('p', {}, button(fill(site.words['instead'] ?? '', { query: typed }), searchTyped));
}

/** "Did you mean ...?", when the words were searched as typed. */
export function meantNote(mended: string, searchMended: () => void): HTMLElement {
  return make('p', {}, button(fill(site.words['meant'] ?? '', { query: mended }), searchMended));
}

/** Words of the site to try instead of a query that found nothing; `near` has at least one. */
export function nearNote(near: readonly string[], search: (word: string) => void): HTMLElement[] {
  return [
    make('h2', {}, site.words['near'] ?? ''),
    make(
      'ul',
      { class: 'near' },
      ...near.map((word) =>
        make(
          'li',
          {},
          button(word, () => search(word)),
        ),
      ),
    ),
  ];
}

/** The topics and where to call, for when a search found nothing or did not load. */
export function waysOn(): HTMLElement[] {
  return [
    make('h2', {}, site.words['browse'] ?? ''),
    make(
      'ul',
      { class: 'ways' },
      ...site.ways.map(({ label, href }) => make('li', {}, make('a', { href: href.startsWith('/') ? at(href) : href }, label))),
    ),
  ];
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'plain' }, label);
  made.addEventListener('click', press);
  return made;
}
