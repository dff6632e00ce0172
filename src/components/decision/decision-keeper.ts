/** What a reader ticked and wrote: values by the name of the control. */
type Ticks = Record<string, string[]>;

/** Within so many milliseconds, a second press is a slip and takes nothing away. */
const unsureFinger = 1000;

/**
 * <decision-keeper>: shows and prints the sheet, brings back what was cleared, and keeps the ticks on this device once the
 * reader asks for it. Without it the form can still be ticked, cleared and printed. Nothing is sent anywhere.
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
  /** By the name of its group, the radio that is chosen, and when it was, in milliseconds since the page began; -Infinity for before that. */
  #chosen = new Map<string, { radio: Element; since: number }>();

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
    const kept = this.#read();
    if (kept !== undefined && this.#keep) {
      this.#fill(kept);
      this.#keep.checked = true;
    }
    // Whoever looked at another page and comes back finds the ticks again: the browser puts them in before this.
    addEventListener('pageshow', () => this.#noteChosen());
    this.#form?.addEventListener('reset', () => this.#clear());
    this.#undo?.addEventListener('click', () => this.#bringBack());
    for (const button of this.querySelectorAll<HTMLElement>('[data-do=show], [data-do=print]'))
      button.addEventListener('click', () => void this.#sheet(button));
    this.#keep?.addEventListener('change', () => {
      this.#save();
      this.#say(this.#keep?.checked === true ? (this.dataset['kept'] ?? '') : '');
    });
    // Controls of the form stand all over the page.
    document.addEventListener('input', ({ target }) => {
      if ((target as HTMLInputElement).form === this.#form && target !== this.#keep) this.#save();
    });
    document.addEventListener('click', ({ target, timeStamp }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio' && target.form === this.#form && target.closest('.picks') === null)
        this.#press(target, timeStamp);
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
      // Of the pair to compare, one is always chosen.
      else if (control instanceof HTMLInputElement && control.name !== '' && (control.name in ticks || control.closest('.picks') === null))
        control.checked = ticks[control.name]?.includes(control.value) === true;
    }
    this.#noteChosen();
  }

  #noteChosen(): void {
    this.#chosen.clear();
    for (const radio of this.#form?.elements ?? [])
      if (radio instanceof HTMLInputElement && radio.type === 'radio' && radio.checked)
        this.#chosen.set(radio.name, { radio, since: -Infinity });
  }

  /** Runs before the browser empties the form. */
  #clear(): void {
    this.#before = this.#ticks();
    this.#wasKept = this.#keep?.checked === true;
    this.#chosen.clear();
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

  /** A press on the radio that is chosen takes the choice away, but not the second press of an unsure finger. */
  #press(radio: HTMLInputElement, now: number): void {
    const before = this.#chosen.get(radio.name);
    if (before?.radio !== radio) this.#chosen.set(radio.name, { radio, since: now });
    else if (now - before.since > unsureFinger) {
      radio.checked = false;
      this.#chosen.delete(radio.name);
      this.#save();
    }
  }

  /** Shows or prints the sheet. Its script is fetched at the press; where it cannot be, styles alone print the lists. */
  async #sheet(button: HTMLElement): Promise<void> {
    try {
      const { act } = (await import(/* @vite-ignore */ this.dataset['sheet'] ?? '')) as { act: (button: HTMLElement) => void };
      act(button);
    } catch {
      if (button.dataset['do'] === 'show' || !this.#only) return this.#say(this.dataset['failed'] ?? '');
      this.#only.checked = true;
      print();
      addEventListener('pointermove', () => this.#only && (this.#only.checked = false), { once: true });
    }
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
