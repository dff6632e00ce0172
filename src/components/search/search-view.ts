import { answer, type Answer } from '@/lib/search/answer.ts';
import type { SmallIndex } from '@/lib/search/index-file.ts';
import { nearestWords } from '@/lib/search/nearest-words.ts';
import { fill, make } from './element.ts';
import { asTypedNote, meantNote, nearNote, waysOn } from './notes.ts';
import { resultRow, type Row } from './result-row.ts';
import { signCard } from './sign-card.ts';
import { listsWays, site } from './site.ts';

/** So many results are a help; more are a wall. The full text adds a few below. */
const most = 10;

/** Readers who listen hear of results only when typing rests: after so many ms. */
const politePause = 700;

/**
 * What a search shows, in one element: a polite status, the card of a danger sign, a line on spelling, the results.
 *
 * Results are a plain list of links and not a listbox: a row has a title, a text and a section, which the options of a
 * listbox would flatten into one string, and touch screen readers move through lists of links as their users expect.
 */
export class SearchView {
  readonly element = make('div', { class: 'answers' });
  #status = make('p', { role: 'status' });
  readonly #urgent: HTMLElement;
  #notes = make('div', { class: 'search-notes' });
  readonly #list: HTMLElement;
  #below = make('div');
  #saying: ReturnType<typeof setTimeout> | undefined;
  #last: Answer | undefined;
  /** What the rows show, to tell whether they would change, and for which query. */
  #shown = '';
  #query = '';
  readonly #search: (query: string, mend: boolean) => void;

  /** `search` searches for other words as if they had been typed; `page` holds the parts that stand in its HTML already. */
  constructor(search: (query: string, mend: boolean) => void, page?: HTMLElement) {
    this.#search = search;
    // A live region of its own: what to do first is read out when it appears, and again only when it changes.
    this.#urgent = page?.querySelector('[data-search-urgent]') ?? make('div', { 'data-search-urgent': true, role: 'status', hidden: true });
    this.#list = page?.querySelector('ol') ?? make('ol', { 'data-search-results': true });
    this.element.append(this.#status, this.#urgent, this.#notes, this.#list, this.#below);
  }

  get last(): Answer | undefined {
    return this.#last;
  }

  /** Shows what the small index answers. */
  show(query: string, index: SmallIndex, { mend, typing }: { mend: boolean; typing: boolean }): Answer {
    const found = answer(query, index, { mend, typing });
    this.#last = found;
    this.#showSigns(found);
    this.#showNotes(query, found, index, mend);
    this.#showRows(
      found.pages.map((page) => ({ ...page, text: page.description })),
      query,
    );
    this.#below.replaceChildren();
    this.say(this.#countWords(query), typing ? politePause : 0);
    return found;
  }

  /** Adds pages below those that are shown, so that nothing moves under the thumb. */
  add(rows: readonly Row[], query: string): void {
    this.#shown = '';
    this.#list.append(...rows.map((row) => resultRow(row, this.#last?.understanding.words ?? [])));
    this.say(this.#countWords(query));
  }

  /** Says that nothing fits, and offers what is near and where to go instead. */
  showNothing(query: string, index: SmallIndex): void {
    const near = nearestWords(this.#last?.understanding.words ?? [], index.lexicon);
    const note = near.length === 0 ? [] : nearNote(near, (word) => this.#search(word, true));
    this.#below.replaceChildren(...note, ...(listsWays ? [] : waysOn()));
    this.say(fill(site.words['none'] ?? '', { query }));
  }

  /** Says that the search could not be loaded, with the ways on that need none. */
  showError(): void {
    this.clear();
    this.#below.replaceChildren(...(listsWays ? [] : waysOn()));
    this.say(site.words['error'] ?? '');
  }

  clear(): void {
    this.#last = undefined;
    this.#shown = '';
    this.#list.replaceChildren();
    this.#notes.replaceChildren();
    this.#below.replaceChildren();
    this.#urgent.hidden = true;
    this.say('');
  }

  /** Puts words where they are read out, after `wait` ms without newer words. */
  say(words: string, wait = 0): void {
    clearTimeout(this.#saying);
    const put = () => (this.#status.textContent = words);
    if (wait === 0) put();
    else this.#saying = setTimeout(put, wait);
  }

  get links(): HTMLAnchorElement[] {
    return [...this.element.querySelectorAll('a')];
  }

  #countWords(query: string): string {
    const count = this.#list.children.length;
    if (count === 0) return '';
    const { mendedQuery } = this.#last?.understanding ?? {};
    const words = fill(site.words[count === 1 ? 'one' : 'other'] ?? '', { count, query });
    return mendedQuery === undefined ? words : fill(site.words['showing'] ?? '', { count, query: mendedQuery });
  }

  #showSigns({ signs: [first, ...others] }: Answer): void {
    this.#urgent.hidden = first === undefined;
    const card = first === undefined ? undefined : signCard([first, ...others]);
    if (card?.textContent !== this.#urgent.textContent) this.#urgent.replaceChildren(...(card === undefined ? [] : [card]));
  }

  #showNotes(query: string, { understanding: { mendedQuery } }: Answer, index: SmallIndex, mend: boolean): void {
    const meant = mend ? undefined : answer(query, index).understanding.mendedQuery;
    this.#notes.replaceChildren(
      ...(mendedQuery === undefined ? [] : [asTypedNote(query, () => this.#search(query, false))]),
      ...(meant === undefined ? [] : [meantNote(meant, () => this.#search(query, true))]),
    );
  }

  /** Rows that stand already stay as they are, and so do all rows of a query while somebody is on one of them. */
  #showRows(rows: readonly Row[], query: string): void {
    const words = this.#last?.understanding.words ?? [];
    const shown = JSON.stringify([rows.slice(0, most).map(({ address }) => address), words.map(({ typed, mended }) => mended ?? typed)]);
    const isOnRow = query === this.#query && this.#list.contains(document.activeElement);
    this.#query = query;
    if (isOnRow || (this.#shown === shown && this.#list.children.length > 0)) return;
    this.#shown = shown;
    this.#list.replaceChildren(...rows.slice(0, most).map((row) => resultRow(row, this.#last?.understanding.words ?? [])));
  }
}
