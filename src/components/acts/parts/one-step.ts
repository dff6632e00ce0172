import { make } from '@/components/search/element.ts';

/** One thing to look at, with what can be pressed. */
export interface Step {
  /** Small words over the heading, such as the place in a row of steps. */
  above?: string;
  title: string;
  body: (Node | string)[];
  choices: Choice[];
}

export interface Choice {
  words: string;
  /** How it looks; the plain one when left out. */
  look?: 'strong' | 'quiet';
  press: () => void;
}

interface Words {
  name: string;
  back: string;
  leave: string;
}

/**
 * A window that shows one step at a time, on the whole screen. Back goes one step, by its button and by the browser's
 * own: each step is an entry of the history. Nothing is kept when it closes. `show` makes the step of a state.
 */
export class OneStep<State> {
  private readonly window = make('dialog', { class: 'one-step' });
  private readonly entry = crypto.randomUUID();
  private states: State[] = [];
  private place = 0;

  constructor(
    private readonly words: Words,
    private readonly show: (state: State) => Step,
  ) {
    this.window.setAttribute('aria-label', words.name);
    this.window.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.back();
    });
    this.window.addEventListener('close', () => {
      removeEventListener('popstate', this.turn);
      this.window.remove();
    });
  }

  /** Opens the window at its first state. */
  open(first: State): void {
    document.body.append(this.window);
    addEventListener('popstate', this.turn);
    history.pushState({ [this.entry]: 0 }, '');
    this.states = [first];
    this.window.showModal();
    this.draw();
  }

  /** Goes on to a further state. */
  go(next: State): void {
    this.states = [...this.states.slice(0, this.place + 1), next];
    this.place += 1;
    history.pushState({ [this.entry]: this.place }, '');
    this.draw();
  }

  /** Back to the first state, and on from there. */
  again(): void {
    history.go(-this.place);
  }

  private back(): void {
    history.back();
  }

  private leave(): void {
    history.go(-this.place - 1);
  }

  private readonly turn = (event: PopStateEvent): void => {
    const place = (event.state as Record<string, number> | null)?.[this.entry];
    if (place === undefined || place >= this.states.length) {
      this.window.close();
      return;
    }
    this.place = place;
    this.draw();
  };

  private draw(): void {
    const { above, title, body, choices } = this.show(this.states[this.place] as State);
    const heading = make('h2', { tabindex: '-1' }, title);
    const choose = choices.map(({ words, look = 'plain', press }) => button(words, `choice choice-${look}`, press));
    const ways = [button(this.words.back, 'way', () => this.back()), button(this.words.leave, 'way', () => this.leave())];
    this.window.replaceChildren(
      make(
        'div',
        { class: 'one-step-in prose' },
        above !== undefined && make('p', { class: 'above' }, above),
        heading,
        ...body,
        make('div', { class: 'choices' }, ...choose),
        make('div', { class: 'ways' }, ...ways),
      ),
    );
    this.window.scrollTop = 0;
    // Read out first, and the place where the keyboard goes on from.
    heading.focus();
  }
}

function button(words: string, look: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, words);
  made.addEventListener('click', press);
  return made;
}

/** A copy of a part of the page without what only the page needs: marks, notes and ids. */
export function plainCopy(part: Element): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.sure, .note, [popover], .print-only').forEach((mark) => mark.remove());
  copy.querySelectorAll('.term').forEach((term) => term.replaceWith(...term.childNodes));
  for (const element of [copy, ...copy.querySelectorAll('*')]) element.removeAttribute('id');
  return copy;
}

/** The words of a part of the page, without marks and notes. */
export function plainText(part: Element): string {
  return (plainCopy(part).textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Puts a copy of each part that is said at one of these moments after one another. */
export function sayAt(...moments: string[]): HTMLElement[] {
  return moments.flatMap((when) => [...document.querySelectorAll(`main [data-when="${when}"]`)].map(plainCopy));
}
