import { bytesToFetch, megabytes, type SavedCopy } from '@/lib/saved-guide/edition.ts';
import { formatMoment } from '@/lib/saved-guide/copy-note.ts';
import type { KeepSite, KeepWord } from '@/schemas/keep-guide.ts';
import { CannotSave, fetchEdition, saveGuide } from './save-guide.ts';
import { deleteStores, packsPresent, readCopy, writeHeardOf } from './stores.ts';

/** Where the saving stands: what cannot be, nothing, a part, at work here or in another tab, all, all with a newer edition out. */
type State = 'cannot' | 'empty' | 'stopped' | 'saving' | 'elsewhere' | 'saved' | 'newer';

/** Saves the guide on this device, tells how far it is, and removes it again. */
class KeepGuide extends HTMLElement {
  #site!: KeepSite;
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#site = JSON.parse(this.dataset['site'] ?? '{}') as KeepSite;
    this.#save.addEventListener('click', () => (this.#stop === undefined ? void this.#start() : this.#stop.abort()));
    this.#remove.addEventListener('click', () => void this.#clear());
    // Another tab may have saved or removed the guide meanwhile.
    document.addEventListener('visibilitychange', () => document.hidden || void this.#lookAgain().catch(() => undefined));
    void this.#look();
  }

  /** Finds out where the saving stands. */
  async #look(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return this.#show('cannot');
    try {
      if (await this.#isSavedElsewhere()) return this.#waitForOther();
      const copy = await this.#wholeCopy();
      if (copy === undefined) return this.#show((await this.#hasLeftovers()) ? 'stopped' : 'empty');
      this.#showSaved(copy);
      await this.#offerNewer(copy);
    } catch {
      // Private windows and blocked storage throw at the first touch.
      this.#show('cannot');
    }
  }

  /** Looks again where something else is there than this page shows; says nothing anew where all is as it was. */
  async #lookAgain(): Promise<void> {
    const shown = this.dataset['state'] === 'newer' ? 'saved' : this.dataset['state'];
    if (this.#stop !== undefined || !['empty', 'stopped', 'saved'].includes(shown ?? '')) return;
    const isSaved = (await this.#wholeCopy()) !== undefined;
    const isThere = isSaved ? 'saved' : (await this.#hasLeftovers()) ? 'stopped' : 'empty';
    if (isThere !== shown) await this.#look();
  }

  /** Whether another tab is saving right now. Old browsers cannot tell. */
  async #isSavedElsewhere(): Promise<boolean> {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    return this.#stop === undefined && held.some(({ name }) => name === this.#lock);
  }

  /** Two tabs must not save and remove at once: this one waits, and looks again. */
  #waitForOther(): void {
    this.#show('elsewhere');
    this.#say('elsewhere');
    void navigator.locks.request(this.#lock, { mode: 'shared' }, () => undefined).then(() => this.#look());
  }

  /** The copy when all of it is there: its note, every pack, and the worker that answers with them. */
  async #wholeCopy(): Promise<SavedCopy | undefined> {
    const { base } = this.#site;
    const copy = await readCopy(base);
    if (copy === undefined) return undefined;
    const present = await packsPresent(base);
    const registration = await navigator.serviceWorker.getRegistration(base);
    return registration !== undefined && copy.edition.files.every(({ path }) => present.has(path)) ? copy : undefined;
  }

  /** Whether a saving that was cut off left something behind: a pack, or only the worker. Either goes with "remove". */
  async #hasLeftovers(): Promise<boolean> {
    const { base } = this.#site;
    return (await packsPresent(base)).size > 0 || (await navigator.serviceWorker.getRegistration(base)) !== undefined;
  }

  async #offerNewer(copy: SavedCopy): Promise<void> {
    if (!navigator.onLine) return;
    const newest = await fetchEdition(this.#site.base).catch(() => undefined);
    if (newest === undefined) return;
    await writeHeardOf(this.#site.base, newest);
    if (newest.id === copy.edition.id || this.#stop !== undefined) return;
    const size = megabytes(bytesToFetch(newest, await packsPresent(this.#site.base)), this.#site.language);
    this.#show('newer');
    this.#say('newer', { day: formatMoment(new Date(copy.savedAt), this.#site.language) });
    this.#save.textContent = this.#word('update', { size });
  }

  async #start(): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    this.#progress.value = 0;
    this.#show('saving');
    this.#say('saving');
    try {
      const onProgress = (done: number) => (this.#progress.value = done);
      const save = () => saveGuide({ base: this.#site.base, onProgress, signal });
      const copy = await (navigator.locks === undefined ? save() : navigator.locks.request(this.#lock, save));
      this.#stop = undefined;
      this.#showSaved(copy);
      this.#said.focus();
      // Asked only now: the reader has chosen, and the browser may keep the copy even when room is short.
      await navigator.storage?.persist?.().catch(() => false);
    } catch (cause) {
      this.#stop = undefined;
      await this.#afterFailure(signal.aborted ? 'stopped' : cause instanceof CannotSave ? cause.problem : 'blocked');
    }
  }

  /** The copy from before is as it was; without one, what has come is kept to go on with. */
  async #afterFailure(word: KeepWord): Promise<void> {
    const copy = await this.#wholeCopy().catch(() => undefined);
    if (copy !== undefined) {
      this.#showSaved(copy);
      this.#show('newer');
      this.#save.textContent = this.#word('goOn');
      this.#say(word);
    } else if (await this.#hasLeftovers().catch(() => true)) {
      this.#show('stopped');
      this.#say(word);
    } else {
      this.#show('empty');
      this.#say(word === 'stopped' ? 'removed' : word);
    }
  }

  async #clear(): Promise<void> {
    const { base } = this.#site;
    this.#stop?.abort();
    await deleteStores(base);
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    this.#show('empty');
    this.#say('removed');
    this.#said.focus();
  }

  #showSaved({ savedAt }: SavedCopy): void {
    this.#show('saved');
    this.#say('saved', { day: formatMoment(new Date(savedAt), this.#site.language) });
  }

  #show(state: State): void {
    this.dataset['state'] = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-in]')) part.hidden = !part.dataset['in']?.split(' ').includes(state);
    if (state === 'empty') this.#save.textContent = this.#word('save');
    if (state === 'stopped') {
      this.#save.textContent = this.#word('goOn');
      this.#say('stopped');
    }
    if (state === 'saving') this.#save.textContent = this.#word('stop');
  }

  #say(word: KeepWord, values: Record<string, string> = {}): void {
    this.#said.textContent = this.#word(word, values);
  }

  #word(word: KeepWord, values: Record<string, string> = {}): string {
    return this.#site.words[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** Held while this site is being saved. */
  get #lock(): string {
    return `steady-steps saving ${this.#site.base}`;
  }
  get #save(): HTMLButtonElement {
    return this.#find('[data-save]');
  }
  get #remove(): HTMLButtonElement {
    return this.#find('[data-remove]');
  }
  get #progress(): HTMLProgressElement {
    return this.#find('progress');
  }
  get #said(): HTMLElement {
    return this.#find('[data-said]');
  }
  #find<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (found === null) throw new Error(`keep-guide has no ${selector}`);
    return found;
  }
}

customElements.define('keep-guide', KeepGuide);
