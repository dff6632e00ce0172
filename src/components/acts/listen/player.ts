import { mayStick } from '@/lib/listen/may-stick.ts';
import { Reading, type Outcome } from '@/lib/listen/reading.ts';
import { speeds, stepSpeed, usualSpeed } from '@/lib/listen/speeds.ts';
import { say } from '../parts/site.ts';
import { button, element } from './element.ts';
import { Follower } from './follow.ts';
import { mark } from './mark.ts';
import type { Sentence } from './read-page.ts';
import { Speech } from './speech.ts';

const sticks = 'listen-sticks';

/**
 * The player: a part of the page below its title. Its first row stays at the top of the window where there is room.
 * What it tells is announced; the sentences are not, since they are heard already.
 */
export class Player {
  isOpen = true;
  private readonly section = element('section', 'listen');
  private readonly buttons = element('div', 'listen-in');
  private readonly bar = element('div', 'listen-bar', element('div', 'wrap axis', this.buttons));
  private readonly choices = element('div', 'listen-in');
  private readonly speedLine = element('p', '');
  private readonly state = element('p', 'listen-state');
  private readonly note = element('p', '');
  private readonly follower = new Follower(() => (this.bar.classList.contains(sticks) ? this.bar.offsetHeight : 0));
  private readonly closed = new AbortController();
  private focused: HTMLElement = this.section;

  /** `link` is what opened it, and gets the focus back; `sentences` is what it reads. */
  constructor(
    private readonly link: HTMLAnchorElement,
    private readonly sentences: Sentence[],
  ) {
    this.section.ariaLabel = say('link');
    this.section.tabIndex = -1;
    this.section.dataset['apparatus'] = '';
    this.speedLine.role = this.state.role = 'status';
    const more = element('div', '', this.choices, this.speedLine, this.state, this.note);
    this.section.append(this.bar, element('div', 'listen-more wrap axis', more));
    this.buttons.append(button('btn-plain', say('close'), () => this.close()));
    (link.closest('.band') ?? link).after(this.section);
    this.note.textContent = say('wait');
    this.focus();
  }

  focus(): void {
    this.focused.focus();
  }

  tellNoVoice(): void {
    this.state.textContent = say('noVoice');
    this.note.textContent = say('otherWays');
  }

  /** Asks before the words of the page leave the device. */
  askFirst(voice: SpeechSynthesisVoice): void {
    this.state.textContent = say('remote');
    this.note.textContent = '';
    this.buttons.replaceChildren(
      button('', say('remoteYes'), () => this.start(voice)),
      button('btn-plain', say('remoteNo'), () => this.close()),
    );
  }

  /** Shows all buttons and begins to read. */
  start(voice: SpeechSynthesisVoice): void {
    this.note.textContent = say(voice.localService ? 'local' : 'remoteUsed');
    const speech = new Speech(voice, (place) => this.sentences[place]?.words ?? '', usualSpeed);
    const play = button('listen-play', say('pause'), () => (reading.state === 'playing' ? reading.pause() : reading.play()));
    const reading = new Reading(this.sentences.length, speech, (_, stopped) => this.show(reading, play, stopped));
    const move = (by: number) => () => this.handle(() => reading.move(by));
    play.addEventListener('click', () => this.follower.resume(), { capture: true });
    this.buttons.replaceChildren(
      play,
      button('btn-plain', say('back'), move(-1), say('oneSentence')),
      button('btn-plain', say('ahead'), move(1), say('oneSentence')),
    );
    const step = (by: number) => () => {
      speech.speed = stepSpeed(speech.speed, by);
      this.showSpeed(speech.speed, slower, faster);
      this.handle(() => reading.again());
    };
    const slower = button('btn-plain', say('slower'), step(-1));
    const faster = button('btn-plain', say('faster'), step(1));
    this.choices.replaceChildren(
      slower,
      faster,
      button('btn-plain', say('close'), () => this.close()),
    );
    this.showSpeed(speech.speed, slower, faster);
    this.watch(reading, speech);
    this.focused = play;
    this.focus();
    reading.play();
  }

  private handle(press: () => void): void {
    this.follower.resume();
    press();
  }

  private showSpeed(place: number, slower: HTMLElement, faster: HTMLElement): void {
    this.speedLine.textContent = say('speed', { speed: say(speeds[place]?.words ?? '') });
    slower.setAttribute('aria-disabled', String(place === 0));
    faster.setAttribute('aria-disabled', String(place === speeds.length - 1));
  }

  private show({ state, place }: Reading, play: HTMLElement, stopped?: Outcome): void {
    play.textContent = say(state === 'playing' ? 'pause' : 'play');
    const told = stopped ?? (state === 'ended' ? 'ended' : undefined);
    // Said again only when it changes: a status that is filled anew is read out anew.
    const words = told === undefined ? '' : say(told);
    if (this.state.textContent !== words) this.state.textContent = words;
    const sentence = state === 'ended' ? undefined : this.sentences[place];
    mark(sentence);
    if (sentence && state === 'playing') this.follower.show(sentence);
  }

  /** Stops when the page is left, sees that a phone has stopped the voice behind its back, and keeps the bar in its bounds. */
  private watch(reading: Reading, speech: Speech): void {
    const { signal } = this.closed;
    const settle = () => this.bar.classList.toggle(sticks, mayStick({ bar: this.bar.offsetHeight, height: innerHeight, zoom: zoom() }));
    addEventListener('pagehide', () => reading.pause(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || speech.isAlive || reading.pause(), { signal });
    addEventListener('resize', settle, { signal });
    visualViewport?.addEventListener('resize', settle, { signal });
    signal.addEventListener('abort', () => speech.hush());
    settle();
  }

  private close(): void {
    this.isOpen = false;
    this.closed.abort();
    this.follower.stop();
    mark();
    this.section.remove();
    this.link.focus();
  }
}

/** How much larger than usual things are shown: by the zoom of the browser, two fingers, or the size of its text. */
function zoom(): number {
  const byBrowser = outerWidth / innerWidth || 1;
  const byText = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.max(byBrowser, 1) * (visualViewport?.scale ?? 1) * byText;
}
