import { holdsWords } from '../../lib/match-words.ts';

/**
 * <staff-words>: a box that narrows the list of leaflets while somebody types, and opens the one that is left. An
 * address that ends in #leaflet-15 opens that one. Without script the box stays hidden and the whole list serves.
 */
class StaffWords extends HTMLElement {
  #box = this.querySelector('div');
  #input = this.querySelector('input');
  #status = this.querySelector('[role=status]');
  #sections = [...this.querySelectorAll('section')];

  connectedCallback(): void {
    if (this.#box) this.#box.hidden = false;
    this.#input?.addEventListener('input', () => this.#narrow());
    // A query in the box when the page is shown again was typed before: browsers keep it.
    if (this.#input?.value) this.#narrow();
    addEventListener('hashchange', () => this.#openNamed());
    this.#openNamed();
  }

  #narrow(): void {
    const query = this.#input?.value ?? '';
    const shown = this.#sections.flatMap((section) => {
      const leaflets = [...section.querySelectorAll('details')];
      for (const leaflet of leaflets) leaflet.hidden = !holdsWords(leaflet.querySelector('summary')?.textContent ?? '', query);
      const left = leaflets.filter(({ hidden }) => !hidden);
      section.hidden = left.length === 0;
      return left;
    });
    if (shown.length === 1 && shown[0]) shown[0].open = true;
    if (this.#status) this.#status.textContent = query.trim() === '' ? '' : this.#words(shown.length);
  }

  #openNamed(): void {
    const leaflet = location.hash.startsWith('#leaflet-') ? document.getElementById(location.hash.slice(1)) : null;
    if (!(leaflet instanceof HTMLDetailsElement)) return;
    leaflet.open = true;
    leaflet.scrollIntoView();
  }

  #words(count: number): string {
    const { none = '', one = '', other = '' } = this.dataset;
    return (count === 0 ? none : count === 1 ? one : other).replace('{count}', String(count));
  }
}

customElements.define('staff-words', StaffWords);
