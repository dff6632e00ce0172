import { chosen, stepped, switches, usualOf, valuesOf, type ChosenName, type SteppedName } from '@/lib/easier/settings.ts';
import { say } from '../acts/parts/site.ts';
import { make } from '../search/element.ts';
import { holdInPlace } from './hold-in-place.ts';
import { currentChoice, keepChoice } from './keep-choice.ts';

/** The controls with their sample: one form, in the page "Easier to read" and in the part that its link opens on any page. */
export class EasierSettings extends HTMLElement {
  readonly #kept = make('p', { role: 'status' });
  /** Brings each control in line with what is chosen. */
  readonly #refreshers: (() => void)[] = [];

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const reset = this.#button(say('reset'), () => this.#set(new Map(), say('resetDone'), reset));
    const form = make(
      'form',
      {},
      reset,
      this.#kept,
      sample(),
      ...(Object.keys(stepped) as SteppedName[]).map((name) => this.#steps(name)),
      ...(Object.keys(chosen) as ChosenName[]).map((name) => this.#choices(name)),
      this.#switches(),
      make('p', {}, say('paper')),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    this.append(form);
    this.#kept.textContent = say(currentChoice().size === 0 ? 'nothingKept' : 'kept');
    this.#refresh();
  }

  #steps(name: SteppedName): HTMLElement {
    const values = valuesOf(name);
    const place = () => values.indexOf(currentChoice().get(name) ?? usualOf(name));
    const now = make('output', { class: 'easier-now' });
    const step = (by: 1 | -1) => {
      const button = this.#button(say(`${name}.${by === 1 ? 'more' : 'less'}`), () => {
        const next = values[place() + by];
        if (next !== undefined) this.#change(name, next, button);
      });
      this.#refreshers.push(() => button.setAttribute('aria-disabled', String(values[place() + by] === undefined)));
      return button;
    };
    this.#refreshers.push(() => {
      now.textContent = say('step', { now: place() + 1, all: values.length });
    });
    return make(
      'fieldset',
      {},
      make('legend', {}, say(`${name}.title`), ': ', now),
      make('div', { class: 'easier-steps' }, step(-1), step(1)),
    );
  }

  #choices(name: ChosenName): HTMLElement {
    const rows = valuesOf(name).map((value) => {
      const input = make('input', { type: 'radio', name, value });
      input.addEventListener('change', () => this.#change(name, value, input));
      this.#refreshers.push(() => {
        input.checked = (currentChoice().get(name) ?? usualOf(name)) === value;
      });
      const look = name === 'theme' && value !== usualOf(name) ? `swatch swatch-${value}` : `easier-${name}-${value}`;
      return make('label', { class: 'easier-choice' }, input, make('span', { class: look }, say(`${name}.${value}`)));
    });
    return make('fieldset', {}, make('legend', {}, say(`${name}.title`)), ...rows);
  }

  #switches(): HTMLElement {
    const rows = switches.map((name) => {
      const input = make('input', { type: 'checkbox' });
      input.addEventListener('change', () => this.#change(name, input.checked ? 'on' : 'off', input));
      this.#refreshers.push(() => {
        input.checked = currentChoice().get(name) === 'on';
      });
      return make('label', { class: 'easier-choice' }, input, make('span', {}, say(name)));
    });
    return make('fieldset', {}, make('legend', {}, say('more.title')), ...rows);
  }

  #button(words: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'easier-button' }, words);
    button.addEventListener('click', act);
    return button;
  }

  #change(name: string, value: string, control: Element): void {
    this.#set(new Map([...currentChoice(), [name, value]]), undefined, control);
  }

  /** `words` say what was done, where keeping it is not all there is to say. */
  #set(choice: ReadonlyMap<string, string>, words: string | undefined, control: Element): void {
    holdInPlace(control, () => {
      const isKept = keepChoice(choice);
      this.#kept.textContent = words ?? say(isKept ? 'kept' : 'notKept');
      this.#refresh();
    });
  }

  #refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }
}

function sample(): HTMLElement {
  const words = make('p', {}, say('sample.text'));
  return make('section', { class: 'easier-sample', 'aria-label': say('sample.title') }, make('b', {}, say('sample.title')), words);
}
