import { fetchResults, loadIndex, type SearchResult } from './pagefind-client.ts';

/** How many results are fetched and shown at a time: each is a request of its own. */
const pageSize = 5;

/**
 * <site-search>: makes the plain search form answer on the page. Wraps the form, the result list and the lists that
 * serve readers without script. States are on `data-state`: idle, loading, done, error.
 */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #list = this.#part<HTMLOListElement>('[data-search-results]');
  #status = this.#part<HTMLElement>('[role=status]');
  #urgent = this.#part<HTMLElement>('[data-search-urgent]');
  #more = this.#part<HTMLButtonElement>('[data-search-more]');
  #template = this.#part<HTMLTemplateElement>('template');
  /** Counts searches, so that a slow old one cannot overwrite a newer one. */
  #run = 0;

  connectedCallback(): void {
    // Said to readers whose browser runs no script, or whose connection lost this one.
    this.#part<HTMLElement>('[data-search-off]').hidden = true;
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = this.#input?.value.trim() ?? '';
      history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      void this.#search(query);
    });
    addEventListener('popstate', () => this.#searchFromAddress());
    this.#searchFromAddress();
  }

  #searchFromAddress(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (this.#input) this.#input.value = query;
    void this.#search(query);
  }

  async #search(query: string): Promise<void> {
    const run = ++this.#run;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#urgent.hidden = !this.#soundsUrgent(query);
    if (query === '') return this.#show('idle', '');
    this.#show('loading', this.dataset['loading'] ?? '');
    try {
      const index = await loadIndex(this.dataset['index'] ?? '');
      const found = await index.search(query);
      if (run !== this.#run) return;
      await this.#showMore(found.results, run);
      if (run !== this.#run) return;
      this.#show('done', this.#words(found.results.length, query));
    } catch {
      if (run === this.#run) this.#show('error', this.dataset['error'] ?? '');
    }
  }

  async #showMore(results: readonly SearchResult[], run: number): Promise<void> {
    const shown = this.#list.children.length;
    const pages = await fetchResults(results.slice(shown, shown + pageSize));
    if (run !== this.#run) return;
    for (const page of pages) this.#list.append(this.#item(page));
    this.#more.hidden = shown + pageSize >= results.length;
    this.#more.onclick = async () => {
      await this.#showMore(results, run);
      this.#list.children[shown + pageSize]?.querySelector('a')?.focus();
    };
  }

  #item(page: { url: string; title: string; excerpt: string }): Node {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    const link = item.querySelector('a');
    if (link) {
      link.href = page.url;
      link.textContent = page.title;
    }
    const excerpt = item.querySelector('p');
    // Pagefind escapes the page's text and adds only <mark>.
    if (excerpt) excerpt.innerHTML = page.excerpt;
    return item;
  }

  #show(state: 'idle' | 'loading' | 'done' | 'error', words: string): void {
    this.dataset['state'] = state;
    this.#status.textContent = words;
  }

  #words(count: number, query: string): string {
    const { none = '', one = '', other = '' } = this.dataset;
    const words = count === 0 ? none : count === 1 ? one : other;
    return words.replace('{count}', String(count)).replace('{query}', query);
  }

  #soundsUrgent(query: string): boolean {
    const said = query.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return (this.dataset['urgent'] ?? '').split(', ').some((word) => said.includes(word));
  }

  #part<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) throw new Error(`<site-search> needs a ${selector}.`);
    return found;
  }
}

customElements.define('site-search', SiteSearch);
