/** What a reader ticked and wrote: values by the name of the control. */
type Ticks = Record<string, string[]>;

/**
 * <decision-keeper>: prints the sheet, brings back what was cleared, and keeps the ticks on this device once the reader
 * asks for it. Without it the form can still be ticked, cleared and printed. Nothing is sent anywhere.
 */
class DecisionKeeper extends HTMLElement {
  #form = this.querySelector('form');
  #keep = this.querySelector<HTMLInputElement>('#keep-ticks');
  #only = this.querySelector<HTMLInputElement>('#sheet-only');
  #undo = this.querySelector<HTMLButtonElement>('[data-do=undo]');
  #status = this.querySelector('[role=status]');
  /** What the last clearing took away. */
  #before: Ticks = {};
  #wasKept = false;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    const kept = this.#read();
    if (kept !== undefined && this.#keep) {
      this.#fill(kept);
      this.#keep.checked = true;
    }
    this.#form?.addEventListener('reset', () => this.#clear());
    this.#undo?.addEventListener('click', () => this.#bringBack());
    this.querySelector('[data-do=print]')?.addEventListener('click', () => this.#print());
    this.#keep?.addEventListener('change', () => {
      this.#save();
      this.#say(this.#keep?.checked === true ? (this.dataset['kept'] ?? '') : '');
    });
    // Controls of the form stand all over the page.
    document.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).form === this.#form && target !== this.#keep) this.#save();
    });
  }

  get #key(): string {
    return `my-ticks:${this.dataset['aid'] ?? ''}`;
  }

  /** Ticks and words in the order of the page. */
  #ticks(): Ticks {
    const ticks: Ticks = {};
    for (const [name, value] of new FormData(this.#form ?? undefined)) {
      if (typeof value === 'string' && value !== '') (ticks[name] ??= []).push(value);
    }
    return ticks;
  }

  #fill(ticks: Ticks): void {
    for (const control of this.#form?.elements ?? []) {
      if (control instanceof HTMLTextAreaElement) control.value = ticks[control.name]?.[0] ?? '';
      else if (control instanceof HTMLInputElement && control.name !== '')
        control.checked = ticks[control.name]?.includes(control.value) === true;
    }
  }

  /** Runs before the browser empties the form. */
  #clear(): void {
    this.#before = this.#ticks();
    this.#wasKept = this.#keep?.checked === true;
    this.#forget();
    if (this.#undo) this.#undo.hidden = false;
    this.#say(this.dataset['cleared'] ?? '');
  }

  #bringBack(): void {
    this.#fill(this.#before);
    if (this.#keep) this.#keep.checked = this.#wasKept;
    this.#save();
    this.#say(this.dataset['back'] ?? '');
    // The button goes, so the focus moves to the one beside it.
    this.querySelector<HTMLButtonElement>('[type=reset]')?.focus();
    if (this.#undo) this.#undo.hidden = true;
  }

  #print(): void {
    const only = this.#only;
    if (only === null) return;
    const was = only.checked;
    only.checked = true;
    print();
    only.checked = was;
  }

  #save(): void {
    if (this.#keep?.checked !== true) return this.#forget();
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#ticks()));
    } catch {
      // Private windows and full phones keep nothing; the ticks stay for this visit.
      this.#keep.checked = false;
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }

  #read(): Ticks | undefined {
    try {
      const text = localStorage.getItem(this.#key);
      return text === null ? undefined : (JSON.parse(text) as Ticks);
    } catch {
      return undefined;
    }
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}

customElements.define('decision-keeper', DecisionKeeper);
