import { make } from '@/components/search/element.ts';
import { isOver, outcomeOf, type Answer } from '@/lib/foot-check/check.ts';
import type { Urgency } from '@/schemas/prose-components.ts';
import { OneStep, plainCopy, plainText, sayAt, type Choice, type Step } from './parts/one-step.ts';
import { say, site } from './parts/site.ts';

/** A place of one foot: its heading, and what to look for there. */
interface Place {
  title: string;
  look: HTMLElement;
}

interface Sign {
  words: string;
  urgency: Urgency;
}

/** Where the check stands: the answers so far, and whether the signs at this place are being asked for. */
interface State {
  answers: Answer[];
  at: 'danger' | 'place' | 'sign';
}

/** The guided foot check, made from the lists and cards of the page. `data-who` says whose feet they are. */
export function act(link: HTMLAnchorElement): void {
  new FootCheck(link.dataset['who'] === 'them' ? 'Them' : 'Me').open();
}

class FootCheck {
  private readonly places = readPlaces();
  private readonly cards = new Map([...document.querySelectorAll<HTMLElement>('main .care')].map((card) => [urgencyOf(card), card]));
  private readonly signs = [...this.cards].flatMap(([urgency, card]) =>
    [...card.querySelectorAll('li')].map((item): Sign => ({ words: plainText(item), urgency })),
  );
  private readonly window: OneStep<State>;

  constructor(private readonly who: 'Me' | 'Them') {
    if (this.places.length === 0 || this.signs.length === 0) throw new Error('The lists of the check are not on this page.');
    const words = { name: say('name'), back: say('back'), leave: say('leave') };
    this.window = new OneStep<State>(words, (state) => this.step(state));
  }

  open(): void {
    this.window.open({ answers: [], at: 'danger' });
  }

  private step({ answers, at }: State): Step {
    if (at === 'danger') return this.danger();
    if (isOver(answers, this.places.length)) return this.end(answers);
    return at === 'sign' ? this.whatIsSeen(answers) : this.place(answers);
  }

  private danger(): Step {
    const card = this.cards.get('emergency');
    const list = card?.querySelector('ul');
    const first: Sign | undefined = this.signs.find(({ urgency }) => urgency === 'emergency');
    return {
      above: say('first'),
      title: say('danger'),
      body: list ? [plainCopy(list)] : [],
      choices: [
        { words: say('no'), look: 'strong', press: () => this.window.go({ answers: [], at: 'place' }) },
        {
          words: say('yes'),
          press: () => this.answer([], { place: '', seen: 'sign', sign: first?.words ?? '', urgency: 'emergency' }),
        },
      ],
    };
  }

  private place(answers: Answer[]): Step {
    const { title, look } = this.placeAfter(answers);
    return {
      above: say('progress', { n: answers.length + 1, all: this.places.length }),
      title,
      body: [make('p', { class: 'whose' }, say(`look${this.who}`)), look.cloneNode(true)],
      choices: [
        { words: say('nothing'), look: 'strong', press: () => this.answer(answers, { place: title, seen: 'nothing' }) },
        { words: say('something'), press: () => this.window.go({ answers, at: 'sign' }) },
        { words: say(`cannot${this.who}`), press: () => this.answer(answers, { place: title, seen: 'unseen' }) },
      ],
    };
  }

  private whatIsSeen(answers: Answer[]): Step {
    const { title } = this.placeAfter(answers);
    const choices = this.signs.map(({ words, urgency }): Choice => ({
      words: upperFirst(words),
      press: () => this.answer(answers, { place: title, seen: 'sign', sign: words, urgency }),
    }));
    const none: Choice = { words: say('notOne'), look: 'quiet', press: () => this.answer(answers, { place: title, seen: 'nothing' }) };
    return { above: title, title: say('what'), body: [], choices: [...choices, none] };
  }

  private end(answers: Answer[]): Step {
    const outcome = outcomeOf(answers);
    const help = make('a', { href: `${site.base}urgent-help/` }, say('help'));
    const found = answers.flatMap((answer) => (answer.seen === 'sign' && answer.place !== '' ? [`${answer.place}: ${answer.sign}`] : []));
    const unseen = answers.flatMap((answer) => (answer.seen === 'unseen' ? [answer.place] : []));
    return {
      title: say(`done${upperFirst(outcome)}`),
      body: [
        ...(outcome === 'unseen' || outcome === 'clear' ? [] : [this.whatToDo(outcome)]),
        ...listed(say(`because${this.who}`), found),
        ...listed(say('leftOver'), unseen),
        ...sayAt(
          ...(unseen.length > 0 ? ['unseen'] : outcome === 'clear' ? ['clear'] : []),
          ...(outcome === 'emergency' ? [] : ['always']),
        ),
        make('p', {}, say('noDiagnosis')),
        make('p', {}, help),
      ],
      choices: [
        { words: say('print'), press: () => window.print() },
        { words: say('again'), look: 'quiet', press: () => this.window.again() },
      ],
    };
  }

  /** The card of that level without its signs: whom to call, the number first, and what to do until then. */
  private whatToDo(urgency: Urgency): HTMLElement {
    const card = plainCopy(this.cards.get(urgency) ?? document.createElement('div'));
    const heading = card.querySelector('h2, h3');
    const call = card.querySelector('.btn')?.closest('p');
    card.querySelector('ul')?.remove();
    if (heading) heading.textContent = say(`call${upperFirst(urgency)}`);
    if (call) heading?.after(call);
    return card;
  }

  private answer(before: Answer[], answer: Answer): void {
    this.window.go({ answers: [...before, answer], at: 'place' });
  }

  private placeAfter(answers: Answer[]): Place {
    return this.places[answers.length] ?? { title: '', look: make('div') };
  }
}

/** Each place of the list for the right foot, then for the left. */
function readPlaces(): Place[] {
  const items = [...document.querySelectorAll('main .foot-places li')];
  return ['right', 'left'].flatMap((side) =>
    items.map((item) => {
      const look = make('p', { class: 'look' });
      look.append(...plainCopy(item).childNodes);
      const name = look.querySelector('strong');
      const place = (name?.textContent ?? '').replace(/\.$/, '').trim();
      name?.remove();
      return { title: say('place', { side: say(side), place: lowerFirst(place) }), look };
    }),
  );
}

function urgencyOf(card: HTMLElement): Urgency {
  return card.dataset['urgency'] as Urgency;
}

function listed(title: string, items: string[]): Node[] {
  return items.length === 0 ? [] : [make('p', {}, make('b', {}, title)), make('ul', {}, ...items.map((item) => make('li', {}, item)))];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
