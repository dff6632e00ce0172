import { readChoices, writeChoices, type Choices, type Item, type Paper, type Size } from '../../lib/handouts/choices.ts';
import { pageRules } from '../../lib/handouts/page-rules.ts';
import { composeHandout, ownSheets, type HandoutPart } from './compose.ts';
import { copyText } from './copy-text.ts';
import { make } from './make.ts';
import { adoptSheet } from './page-sheet.ts';
import { readLeaflet, type FetchedLeaflet } from './read-leaflet.ts';
import { toPaper } from './to-paper.ts';
import { fill, type HandoutWords } from './words.ts';

/** A page that can be ticked. */
interface Offer {
  item: Item;
  /** Its leaflet; that of the danger signs is the page they are taken from. */
  number: number;
  version: number;
  address: string;
  title: string;
  box: HTMLInputElement;
}

/**
 * <handout-builder>: turns the page's list of leaflets into boxes to tick, fetches what is ticked and shows it as one
 * document ready to print. What is chosen stands after "#" in the address and nowhere else. Without script the list stays
 * a list of links.
 */
class HandoutBuilder extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as HandoutWords;
  #form = this.querySelector('form');
  #state = this.querySelector('[data-handout-state]');
  #note = this.querySelector('[data-handout-note]');
  #sheets = this.querySelector('.sheets');
  #print = this.querySelector<HTMLButtonElement>('[data-handout-print]');
  #retry = this.querySelector<HTMLButtonElement>('[data-handout-retry]');
  #pages = this.querySelector('details');
  #rules = adoptSheet();
  #fetched = new Map<string, Promise<FetchedLeaflet>>();
  #offers: Offer[] = [];
  /** In the order they were ticked. */
  #items: Item[] = [];
  #run = 0;

  connectedCallback(): void {
    this.#offers = [...this.querySelectorAll<HTMLElement>('[data-leaflet]')].map((row) => this.#offer(row));
    for (const hidden of this.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
    for (const shown of this.querySelectorAll<HTMLElement>('[data-no-script]')) shown.hidden = true;
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('change', () => this.#changed());
    this.#print?.addEventListener('click', () => window.print());
    this.#retry?.addEventListener('click', () => void this.#show());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-tick-all]'))
      button.addEventListener('click', () => this.#tickAll(button));
    this.querySelector('[data-handout-copy]')?.addEventListener('click', () => void this.#copy());
    window.addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
    if (this.#items.length === 0) return;
    // Somebody who brings a page along has no need of the list, to which the browser may have scrolled.
    if (this.#pages) this.#pages.open = false;
    window.scrollTo(0, 0);
  }

  #offer(row: HTMLElement): Offer {
    const link = row.querySelector('a');
    const { leaflet = '', version = '1', item = leaflet } = row.dataset;
    const box = make('input', { type: 'checkbox', value: item });
    // Without script "#15" leads to the line of page 15; with it, to the page itself, and nothing has to be scrolled to.
    row.removeAttribute('id');
    row.replaceChildren(make('label', { class: 'tick' }, box, make('span', {}, link?.textContent.trim() ?? '')));
    return {
      item: item === 'signs' ? item : Number(item),
      number: Number(leaflet),
      version: Number(version),
      address: link?.href ?? '',
      title: link?.textContent.trim() ?? '',
      box,
    };
  }

  #readAddress(): void {
    const known = new Set(this.#offers.map(({ item }) => item));
    const { choices, ignored } = readChoices(location.hash, known, this.dataset['paper'] as Paper);
    this.#items = choices.items;
    for (const { item, box } of this.#offers) box.checked = choices.items.includes(item);
    this.#set('size', String(choices.size));
    this.#set('paper', choices.paper);
    this.#set('kind', choices.isShort ? 'short' : 'whole');
    this.#check('pictures', choices.pictures);
    this.#check('sources', choices.sources);
    this.#say(this.#note, ignored.length > 0 ? fill(this.#words.unknown, { parts: ignored.join(', ') }) : '');
    void this.#show();
  }

  #changed(): void {
    const ticked = this.#offers.filter(({ box }) => box.checked).map(({ item }) => item);
    this.#items = [...this.#items.filter((item) => ticked.includes(item)), ...ticked.filter((item) => !this.#items.includes(item))];
    history.replaceState(null, '', location.pathname + location.search + writeChoices(this.#choices()));
    this.#say(this.#note, '');
    void this.#show();
  }

  #choices(): Choices {
    const data = new FormData(this.#form ?? undefined);
    return {
      items: this.#items,
      size: Number(data.get('size')) as Size,
      paper: data.get('paper') as Paper,
      isShort: data.get('kind') === 'short',
      pictures: data.has('pictures'),
      sources: data.has('sources'),
    };
  }

  /** Ticks all pages of a section, or none when all are ticked already. */
  #tickAll(button: HTMLButtonElement): void {
    const boxes = [...(button.closest('[data-group]')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const isTicking = !boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = isTicking;
    this.#changed();
  }

  /** Fetches what is ticked and shows it. A later choice overtakes an earlier one that is still on its way. */
  async #show(): Promise<void> {
    const run = (this.#run += 1);
    const choices = this.#choices();
    const offers = choices.items.flatMap((item) => this.#offers.find((offer) => offer.item === item) ?? []);
    this.#enter('loading');
    if (offers.length === 0) return this.#enter('idle', this.#words.none);
    this.#say(this.#state, fill(this.#words.loading, { count: offers.length }));
    const results = await Promise.allSettled(offers.map(({ address }) => this.#fetch(address)));
    if (run !== this.#run) return;
    const missing = offers.filter((_, place) => results[place]?.status === 'rejected');
    if (missing.length > 0) return this.#enter('error', fill(this.#words.failed, { title: missing.map(({ title }) => title).join('; ') }));
    this.#compose(
      offers,
      results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
      choices,
    );
    await Promise.allSettled([...(this.#sheets?.querySelectorAll('img') ?? [])].map((image) => image.decode()));
    if (run !== this.#run) return;
    this.#enter('ready', offers.length === 1 ? this.#words.readyOne : fill(this.#words.readyOther, { count: offers.length }));
  }

  #fetch(address: string): Promise<FetchedLeaflet> {
    const known = this.#fetched.get(address);
    if (known !== undefined) return known;
    const asked = readLeaflet(address);
    this.#fetched.set(address, asked);
    // What did not come may come the next time.
    asked.catch(() => this.#fetched.delete(address));
    return asked;
  }

  #compose(offers: readonly Offer[], fetched: readonly FetchedLeaflet[], choices: Choices): void {
    const { site = '', clinic, phone, base = '/' } = this.dataset;
    const parts = offers.flatMap(({ item, number }, place): HandoutPart[] => {
      const article = fetched[place]?.article;
      if (article === undefined) return [];
      const name = `leaflet-${item}`;
      const form = { ...choices, isShort: choices.isShort || item === 'signs', sourcesAt: this.#words.sourcesAt };
      const paper = toPaper(article, form, `${name}-`);
      return [{ ...paper, name, number, code: `${base}r/${number}/qr.svg` }];
    });
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
    this.#sheets?.replaceChildren(signsOf(fetched), ...composeHandout(parts, { site, clinic, phone }, day, this.#words));
    const feet = offers.map(({ item, number, version }) => ({
      name: `leaflet-${item}`,
      foot: fill(this.#words.foot, { site, number, version }),
    }));
    feet.push({ name: ownSheets, foot: fill(this.#words.coverFoot, { site }) });
    this.#rules.replaceSync(pageRules(choices, feet, this.#words.page));
  }

  async #copy(): Promise<void> {
    this.#say(this.#note, (await copyText(location.href)) ? this.#words.copied : this.#words.notCopied);
  }

  #enter(state: 'idle' | 'loading' | 'ready' | 'error', said?: string): void {
    this.dataset['state'] = state;
    if (said !== undefined) this.#say(this.#state, said);
    if (this.#print) this.#print.disabled = state !== 'ready';
    if (this.#retry) this.#retry.hidden = state !== 'error';
    if (state === 'idle' || state === 'error') this.#sheets?.replaceChildren();
  }

  /** Said once more only when it changes: a screen reader repeats what is written again. */
  #say(place: Element | null, words: string): void {
    if (place && place.textContent !== words) place.textContent = words;
  }

  #set(name: string, value: string): void {
    const field = this.#form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  }

  #check(name: string, isChecked: boolean): void {
    const field = this.#form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = isChecked;
  }
}

/** The signs that the leaflets refer to, each once. */
function signsOf(fetched: readonly FetchedLeaflet[]): Element {
  const signs = new Map(fetched.flatMap((leaflet) => leaflet.signs).map((sign) => [sign.id, sign]));
  const sprite = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ class: 'sprite', width: '0', height: '0', 'aria-hidden': 'true' }))
    sprite.setAttribute(name, value);
  sprite.append(...[...signs.values()].map((sign) => document.importNode(sign, true)));
  return sprite;
}

customElements.define('handout-builder', HandoutBuilder);
