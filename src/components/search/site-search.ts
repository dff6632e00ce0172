import type { SmallIndex } from '@/lib/search/index-file.ts';
import type { AskedWord } from '@/lib/search/understand.ts';
import { make } from './element.ts';
import type { FoundPage } from './full-text.ts';
import { getIndex, getWholeIndex } from './get-index.ts';
import { moveThrough } from './move-through.ts';
import { SearchView } from './search-view.ts';
import { savesData } from './saves-data.ts';
import { at, site } from './site.ts';
import { slashSwitch } from './slash-key.ts';

/** Typing has come to rest after so many ms: spelling is looked at again, and the full text is asked. */
const rest = 500;

type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * <site-search>: the search page. Makes its plain form answer on the page as the reader types: the small index at
 * once, all words of it and the full text when typing rests. States are on `data-state`: idle, loading, done (the answers
 * stand, save what the full text adds below), error.
 */
export class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #view = new SearchView((query, mend) => this.#searchFor(query, mend), this);
  #fullText = make('button', { class: 'btn', type: 'button', 'data-full-text': true, hidden: true }, site.words['fullText'] ?? '');
  /** Counts searches, so that a slow old one cannot overwrite a newer one. */
  #run = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // Said to readers whose browser runs no script, or whose connection lost this one.
    this.querySelector('[data-search-off]')?.remove();
    this.append(this.#view.element, this.#fullText);
    if (this.#input !== null) {
      moveThrough(this.#input, () => this.#view.links);
      this.append(slashSwitch(this.#input));
    }
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep(this.#query, 'pushState');
      void this.#search(true, false);
    });
    this.#input?.addEventListener('input', () => {
      void this.#search(true, true);
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#keep(this.#query, 'replaceState');
        void this.#search(true, false);
      }, rest);
    });
    addEventListener('popstate', () => this.#searchFromAddress());
    this.#searchFromAddress();
  }

  get #query(): string {
    return this.#input?.value.trim() ?? '';
  }

  #searchFromAddress(): void {
    if (this.#input) this.#input.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    void this.#search(true, false);
  }

  #searchFor(query: string, mend: boolean): void {
    if (this.#input) this.#input.value = query;
    this.#keep(query, 'pushState');
    this.#input?.focus();
    void this.#search(mend, false);
  }

  #keep(query: string, how: 'pushState' | 'replaceState'): void {
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    if (how === 'replaceState' || address !== location.search) history[how](null, '', address);
  }

  async #search(mend: boolean, typing: boolean): Promise<void> {
    const run = ++this.#run;
    const query = this.#query;
    if (!typing) clearTimeout(this.#resting);
    this.#fullText.hidden = true;
    if (query === '') {
      this.#view.clear();
      return this.#show('idle');
    }
    this.#show('loading');
    // Said only when it takes long enough to wonder.
    const slow = setTimeout(() => this.#view.say(site.words['loading'] ?? ''), 400);
    try {
      const index = await getIndex();
      clearTimeout(slow);
      if (run !== this.#run) return;
      const { pages } = this.#view.show(query, index, { mend, typing });
      if (pages.length > 0 && (typing || savesData())) this.#show('done');
      if (typing) return;
      if (savesData()) this.#offerFullText(query, index, run);
      else await this.#searchWhole(query, { mend, run });
    } catch {
      clearTimeout(slow);
      if (run !== this.#run) return;
      this.#view.showError();
      this.#show('error');
    }
  }

  /** The same with all words of the index, and the full text below. */
  async #searchWhole(query: string, { mend, run }: { mend: boolean; run: number }): Promise<void> {
    const whole = await getWholeIndex();
    if (run !== this.#run) return;
    if (this.#view.show(query, whole, { mend, typing: false }).pages.length > 0) this.#show('done');
    await this.#addFullText(query, whole, run);
  }

  /** With data saver on, more words and the engine are fetched only when they are asked for. */
  #offerFullText(query: string, index: SmallIndex, run: number): void {
    this.#fullText.hidden = false;
    this.#fullText.onclick = () => void this.#searchWhole(query, { mend: true, run });
    if (this.#view.last?.pages.length === 0) this.#view.showNothing(query, index);
    this.#show('done');
  }

  /** Full text adds below the first answers. When it cannot be loaded, they still stand. */
  async #addFullText(query: string, index: SmallIndex, run: number): Promise<void> {
    this.#fullText.hidden = true;
    const { pages = [], understanding } = this.#view.last ?? {};
    const words = understanding?.words ?? [];
    const known = new Set(pages.map(({ address }) => address));
    const added = words.length === 0 ? [] : await this.#find(words, known).catch(() => undefined);
    if (run !== this.#run) return;
    if (added !== undefined && added.length > 0)
      this.#view.add(
        added.map(({ excerpt, ...page }) => ({ ...page, text: excerpt })),
        query,
      );
    if (pages.length === 0 && (added ?? []).length === 0) {
      if (added === undefined) throw new Error('The full text did not load.');
      this.#view.showNothing(query, index);
    }
    this.dataset['fullText'] = added === undefined ? 'error' : 'done';
    this.#show('done');
  }

  async #find(words: readonly AskedWord[], known: ReadonlySet<string>): Promise<FoundPage[]> {
    const { findInFullText } = (await import(/* @vite-ignore */ at('/search/full-text.js'))) as typeof import('./full-text.ts');
    return findInFullText(words, known);
  }

  #show(state: State): void {
    this.dataset['state'] = state;
  }
}
