import { findStatements } from '../../lib/find-statements.ts';

/**
 * <statement-finder>: a box that lists the statements of this page that match what a reader heard, each a link to its
 * answer further down. It reads the statements from the page itself. Without script it stays hidden and the lists serve.
 */
class StatementFinder extends HTMLElement {
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #list = this.querySelector('ol');
  #items: HTMLElement[] = [];

  connectedCallback(): void {
    this.hidden = false;
    this.#input?.addEventListener('input', () => this.#find());
    // A query in the box when the page is shown again was typed before: browsers keep it.
    this.#find();
  }

  #find(): void {
    const query = this.#input?.value.trim() ?? '';
    if (this.#items.length === 0) this.#items = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
    const quotes = findStatements(query, this.#items.map(quoteOf));
    const answers = findStatements(
      query,
      this.#items.map(({ innerText }) => innerText),
    );
    // What was heard is in the quote; an answer that only touches on it comes after.
    const found = [...new Set([...quotes, ...answers])];
    this.#list?.replaceChildren(...found.slice(0, 8).map((place) => this.#row(this.#items[place])));
    if (this.#status) this.#status.textContent = query === '' ? '' : this.#words(found.length);
  }

  #row(statement: HTMLElement | undefined): HTMLLIElement {
    const row = document.createElement('li');
    const link = row.appendChild(document.createElement('a'));
    link.href = `#${statement?.id ?? ''}`;
    const quote = link.appendChild(document.createElement('b'));
    quote.textContent = statement === undefined ? '' : quoteOf(statement);
    const verdict = statement?.querySelector('.verdict');
    if (verdict) link.append(verdict.cloneNode(true));
    return row;
  }

  #words(count: number): string {
    const { none = '', one = '', other = '' } = this.dataset;
    return (count === 0 ? none : count === 1 ? one : other).replace('{count}', String(count));
  }
}

function quoteOf(statement: HTMLElement): string {
  return statement.querySelector('h3')?.textContent.trim() ?? '';
}

customElements.define('statement-finder', StatementFinder);
