import { isNumber, nearestAddress } from '../../lib/nearest-address.ts';

/**
 * <nearest-address>: offers the address that was likely meant by the one that does not exist. It only offers: a reader
 * who is led on unasked cannot tell that the page is another. Nothing is sent: the list is compared in the browser.
 */
class NearestAddress extends HTMLElement {
  connectedCallback(): void {
    void this.#offer();
  }

  async #offer(): Promise<void> {
    const { base = '/', list = '', numbers = '', numbersTitle = '', nearest = '', number = '' } = this.dataset;
    const path = pathInside(location.pathname, base);
    const response = await fetch(list).catch(() => undefined);
    if (!response?.ok) return;
    const found = nearestAddress(path, Object.entries((await response.json()) as Record<string, string>));
    if (found !== undefined && found[0] !== '/') this.#show(nearest, base + found[0].slice(1), found[1]);
    else if (isNumber(path)) this.#show(number, numbers, numbersTitle);
  }

  #show(words: string, href: string, title: string): void {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    this.hidden = false;
    this.replaceChildren(words, ' ', link);
  }
}

/** The path without the folder that the site lies in, however its letters were typed. */
function pathInside(path: string, base: string): string {
  return path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length - 1) : path;
}

customElements.define('nearest-address', NearestAddress);
