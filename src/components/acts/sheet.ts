import { make } from '@/components/search/element.ts';
import { sheetParts, type Answer, type SheetPart } from '@/lib/decision-sheet.ts';
import { plainCopy, plainText } from './parts/one-step.ts';
import { say } from './parts/site.ts';

/**
 * The sheet of a reader who weighs up a decision: `data-do="show"` shows it in a window, `data-do="print"` prints it. It is
 * made anew of what is ticked on the page at each press, and is gone once it was closed or printed. Nothing leaves the page.
 */
export function act(button: HTMLElement): void {
  const parts = sheetParts(readAnswers());
  layOut(parts);
  if (button.dataset['do'] === 'show') return openWindow(parts);
  print();
  // Some phones go on while their window for printing stands open, so the sheet waits for the next touch of the page.
  for (const touch of ['pointerdown', 'pointermove', 'keydown']) addEventListener(touch, takeAway, { once: true });
}

/** Every control of the form that says something, in the order of the page. */
function readAnswers(): Answer[] {
  const form = document.querySelector<HTMLFormElement>('#mine');
  return [...(form?.elements ?? [])].flatMap((control): Answer[] => {
    if (control instanceof HTMLTextAreaElement) return [{ name: control.name, value: control.value, line: control.value.trim() }];
    if (!(control instanceof HTMLInputElement) || !control.checked || control.name === '') return [];
    const words = control.closest('.weigh fieldset')?.querySelector('legend') ?? control.closest('label');
    return words === null ? [] : [{ name: control.name, value: control.value, line: plainText(words) }];
  });
}

function title(): string {
  return say('title', { page: plainText(document.querySelector('h1') as Element) });
}

function openWindow(parts: SheetPart[]): void {
  const heading = make('h2', { id: 'sheet-title', tabindex: '-1' }, title());
  const empty = parts.length === 0 && make('p', {}, say('empty'));
  const opened = make(
    'dialog',
    { class: 'sheet-window', 'aria-labelledby': 'sheet-title' },
    make(
      'div',
      { class: 'prose' },
      heading,
      make(
        'p',
        { class: 'sheet-close' },
        button('close', 'btn btn-line', () => opened.close()),
      ),
      empty,
      ...listed('h3', parts),
      make(
        'p',
        {},
        button('print', 'btn', () => print()),
      ),
    ),
  );
  opened.addEventListener('close', () => {
    opened.remove();
    takeAway();
  });
  document.body.append(opened);
  opened.showModal();
  heading.focus();
  // It opens at its start: the focus scrolls to a heading in large letters, past the button over it.
  opened.scrollTop = 0;
}

function button(key: string, look: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, say(key));
  made.addEventListener('click', press);
  return made;
}

/** Each heading with its lines. Own words keep their line ends (by style). */
function listed(level: 'h2' | 'h3', parts: SheetPart[]): HTMLElement[] {
  return parts.map(({ key, lines }) =>
    make('section', { class: `sheet-${key}` }, make(level, {}, say(key)), make('ul', {}, ...lines.map((line) => make('li', {}, line)))),
  );
}

/** Puts the sheet at the end of the article, where styles show it on paper alone, in place of the page. */
function layOut(parts: SheetPart[]): void {
  takeAway();
  const lines = ['name', 'date', 'phone'].map((key) => make('p', {}, say(key)));
  document.querySelector('article')?.append(
    make(
      'div',
      { class: 'prose my-sheet' },
      make('h1', {}, title()),
      make('div', { class: 'sheet-lines' }, ...lines),
      ...(parts.length === 0 ? blanks() : [...listed('h2', parts), ...toWrite(parts)]),
      ...talk(),
      ...choices(),
      // Whom the block may not suit stands before the choices, whatever its heading is.
      ...sectionOf(headingOf(headingOf(document.querySelector('article .options'))?.previousElementSibling)),
      ...sectionOf(headingOf(document.querySelector('article .care'))),
      ...address(),
    ),
  );
  document.documentElement.classList.add('just-my-sheet');
}

function takeAway(): void {
  document.querySelector('.my-sheet')?.remove();
  document.documentElement.classList.remove('just-my-sheet');
}

/** The lists as they stand on the page, to tick with a pen. */
function blanks(): HTMLElement[] {
  const copies = [...document.querySelectorAll('article .weigh, article fieldset.mine')].map(plainCopy);
  // Outside of the form, a copy does not answer for the page.
  for (const control of copies.flatMap((copy) => [...copy.querySelectorAll('input, textarea')])) control.removeAttribute('form');
  const [weigh, ...lists] = copies;
  const heading = headingOf(document.querySelector('article .weigh'));
  return [make('p', {}, say('byPen')), ...(weigh && heading ? [make('section', {}, plainCopy(heading), weigh)] : []), ...lists];
}

/** Room to write for what was not written yet. */
function toWrite(parts: SheetPart[]): HTMLElement[] {
  return ['needMore', 'whoMore']
    .filter((key) => !parts.some((part) => part.key === key))
    .map((key) => make('section', { class: 'sheet-write' }, make('h2', {}, say(key))));
}

/** The questions to take along, word for word. */
function talk(): HTMLElement[] {
  return [...document.querySelectorAll('article .talk')].map(plainCopy);
}

/** The table with the pair that was picked, or with all choices where none was, below what is said of it. */
function choices(): HTMLElement[] {
  const table = document.querySelector('article .options');
  const picked = [...document.querySelectorAll<HTMLInputElement>('.picks :checked')].map(({ value }) => `o${value}`);
  // Paper leads nowhere on the page: what asks to pick two or to go on stays behind.
  const copies = sectionOf(headingOf(table)).filter((part) => !part.matches('.picks, p:has(a[href^="#"])'));
  for (const cell of copies.flatMap((copy) => [...copy.querySelectorAll('.options td, td[class]')])) {
    if (!picked.includes('o0') && !picked.includes(cell.className)) cell.remove();
  }
  const end = copies.findIndex((copy) => copy.matches('.options'));
  return copies.slice(0, end + 1);
}

/** The heading over a part of the text. */
function headingOf(part: Element | null | undefined): Element | null {
  let at = part ?? null;
  while (at !== null && at.tagName !== 'H2') at = at.previousElementSibling;
  return at;
}

/** A heading and all below it up to the next, copied. */
function sectionOf(heading: Element | null): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let at = heading; at !== null && (at === heading || at.tagName !== 'H2'); at = at.nextElementSibling) parts.push(plainCopy(at));
  return parts;
}

/** Which version this is and where the page stands, with its code, as every leaflet ends. */
function address(): HTMLElement[] {
  const leaf = document.querySelector('article .leaf');
  if (leaf === null) return [];
  const copy = plainCopy(leaf);
  copy.querySelectorAll('h2, .words, p:not(:first-of-type, :has(b))').forEach((part) => part.remove());
  return [copy];
}
