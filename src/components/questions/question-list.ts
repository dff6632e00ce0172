import { keepOrder, listAsText, mailLink, messageLink, moveLine, ownLines } from '@/lib/questions/my-list.ts';
import { moveButtons } from './move-buttons.ts';
import { forget, readKept, save } from './kept-list.ts';

/**
 * <question-list>: shows the ticked questions as a list that the reader puts in order, prints, sends from the phone's own
 * share sheet, message or mail, and keeps on this device once asked to. Without it the page can be ticked, cleared and
 * printed. Nothing leaves the device until the reader presses a button that says so.
 */
class QuestionList extends HTMLElement {
  #form = this.closest('form');
  #boxes = [...(this.#form?.querySelectorAll<HTMLInputElement>('.ask-groups input') ?? [])];
  #own = this.#form?.querySelector('textarea');
  #keep = this.querySelector<HTMLInputElement>('#keep-questions');
  #undo = this.querySelector<HTMLButtonElement>('[data-do=undo]');
  #lines: string[] = [];
  /** What the last clearing took away. */
  #before: { lines: string[]; own: string; kept: boolean } | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-plain]')) part.hidden = true;
    if (!('share' in navigator)) this.#part('share').hidden = true;
    else this.#part('other').hidden = true;
    if (!('clipboard' in navigator)) this.#part('copy').hidden = true;
    const kept = readKept();
    if (kept && this.#keep) {
      this.#keep.checked = true;
      this.#fill(kept.lines, kept.own);
    } else this.#gather();
    this.#form?.addEventListener('input', (event) => this.#changed(event.target));
    this.#form?.addEventListener('reset', () => this.#clear());
    this.addEventListener('click', (event) => this.#press(event));
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-do=${name}]`) ?? this;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  #words(name: string, values: Record<string, string | number> = {}): string {
    return (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  }

  #changed(target: EventTarget | null): void {
    if (target === this.#keep) {
      this.#save();
      this.#say(this.#keep?.checked === true ? this.#words('kept') : '');
      return;
    }
    // A question that stands on several pages is one question.
    if (target instanceof HTMLInputElement) for (const box of this.#boxes) if (asked(box) === asked(target)) box.checked = target.checked;
    this.#gather();
    this.#say(this.#words(this.#lines.length === 1 ? 'one' : 'other', { count: this.#lines.length }));
  }

  /** Reads what is ticked and written into the list, in the reader's order. */
  #gather(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(asked);
    this.#show(keepOrder(this.#lines, [...ticked, ...ownLines(this.#own?.value ?? '')]));
  }

  #fill(lines: readonly string[], own: string): void {
    for (const box of this.#boxes) box.checked = lines.includes(asked(box));
    if (this.#own) this.#own.value = own;
    this.#lines = [...lines];
    this.#gather();
  }

  #show(lines: string[]): void {
    this.#lines = lines;
    this.toggleAttribute('data-some', lines.length > 0);
    this.querySelector('ol')?.replaceChildren(
      ...lines.map((line, place) => {
        const item = document.createElement('li');
        const words = document.createElement('p');
        words.textContent = line;
        item.append(
          words,
          moveButtons(line, place, lines.length, { up: this.#words('up'), down: this.#words('down'), off: this.#words('off') }),
        );
        return item;
      }),
    );
    for (const link of document.querySelectorAll('.to-list'))
      link.textContent = lines.length > 0 ? this.#words('to', { count: lines.length }) : this.#words('toEmpty');
    const text = this.#text();
    this.#part('sms').setAttribute('href', messageLink(text));
    this.#part('mail').setAttribute('href', mailLink(this.#words('subject'), text));
    this.#save();
  }

  #text(): string {
    return listAsText(this.#words('subject'), this.#lines);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const act = button?.dataset['do'];
    const place = Number(button?.dataset['place']);
    if (act === 'up') this.#move(place, -1);
    else if (act === 'down') this.#move(place, 1);
    else if (act === 'off') this.#takeOff(place);
    else if (act === 'print') print();
    else if (act === 'share') void this.#share();
    else if (act === 'copy') void this.#copy();
    else if (act === 'undo') this.#bringBack();
  }

  #move(place: number, by: number): void {
    this.#show(moveLine(this.#lines, place, by));
    const to = place + by;
    // The finger or the focus stays on the question that moved; at an end, only the other way is left.
    const rest = [...this.querySelectorAll<HTMLButtonElement>(`[data-place="${to}"]`)];
    (
      rest.find((button) => button.dataset['do'] === (by < 0 ? 'up' : 'down') && !button.disabled) ?? rest.find(({ disabled }) => !disabled)
    )?.focus();
    this.#say(this.#words('moved', { place: to + 1, count: this.#lines.length }));
  }

  #takeOff(place: number): void {
    const line = this.#lines[place] ?? '';
    for (const box of this.#boxes) if (asked(box) === line) box.checked = false;
    if (this.#own)
      this.#own.value = ownLines(this.#own.value)
        .filter((own) => own !== line)
        .join('\n');
    this.#gather();
    const next = Math.min(place, this.#lines.length - 1);
    (this.querySelector<HTMLElement>(`[data-do=off][data-place="${next}"]`) ?? this.querySelector('h2'))?.focus();
    this.#say(this.#words('taken'));
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: this.#words('subject'), text: this.#text() });
    } catch (error) {
      // A reader who closes the sheet has changed his mind; anything else leaves the other ways.
      if ((error as Error).name !== 'AbortError') this.#part('other').hidden = false;
    }
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text());
      this.#say(this.#words('copied'));
    } catch {
      getSelection()?.selectAllChildren(this.querySelector('ol') ?? this);
      this.#say(this.#words('select'));
    }
  }

  /** Runs before the browser empties the form. */
  #clear(): void {
    this.#before = { lines: this.#lines, own: this.#own?.value ?? '', kept: this.#keep?.checked === true };
    // The browser itself empties the form only after this.
    if (this.#keep) this.#keep.checked = false;
    this.#show([]);
    if (this.#undo) this.#undo.hidden = false;
    this.#say(this.#words('cleared'));
  }

  #bringBack(): void {
    if (this.#before === undefined) return;
    const { lines, own, kept } = this.#before;
    if (this.#keep) this.#keep.checked = kept;
    this.#fill(lines, own);
    // The button goes, so the focus moves to the one beside it.
    this.querySelector<HTMLButtonElement>('[type=reset]')?.focus();
    if (this.#undo) this.#undo.hidden = true;
    this.#say(this.#words('back'));
  }

  #save(): void {
    if (this.#keep?.checked !== true) forget();
    // Private windows and full phones keep nothing; the list stays for this visit.
    else if (!save({ lines: this.#lines, own: this.#own?.value ?? '' })) this.#keep.checked = false;
  }
}

/** The question beside a box. */
function asked(box: HTMLInputElement): string {
  return box.parentElement?.textContent.trim() ?? '';
}

customElements.define('question-list', QuestionList);
