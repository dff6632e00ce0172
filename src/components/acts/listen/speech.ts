import type { Outcome, Speaker } from '@/lib/listen/reading.ts';
import { speeds } from '@/lib/listen/speeds.ts';

/** How long a voice may take to begin, in milliseconds. */
const patience = 6000;
/** How often it is looked whether the browser is still at it, in milliseconds. */
const glance = 1000;
/** Longer than any voice takes for a letter, in milliseconds at usual speed. */
const slowest = 250;
/** Between stopping a voice and the next words, in milliseconds: engines lose words that follow at once. */
const breath = 60;

/** The voices of the browser. Most bring them only some time after they are first asked for. */
export async function findVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in window)) return [];
  for (let asked = 0; asked < 10 && speechSynthesis.getVoices().length === 0; asked++) await waitForVoices(200);
  return speechSynthesis.getVoices();
}

function waitForVoices(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    // Not every browser that brings them late says so.
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    function done() {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', done);
      resolve();
    }
  });
}

/**
 * Says sentences with a voice of the browser. Pausing is stopping: engines on phones cannot hold a sentence, and some
 * on computers fall silent in one that lasts longer than 15 seconds.
 */
export class Speech implements Speaker {
  /** The place in `speeds`. */
  speed: number;
  private now: SpeechSynthesisUtterance | undefined;

  constructor(
    private readonly voice: SpeechSynthesisVoice,
    private readonly words: (place: number) => string,
    speed: number,
  ) {
    this.speed = speed;
  }

  /** Whether nothing is to be said, or the browser is still at it. */
  get isAlive(): boolean {
    return this.now === undefined || speechSynthesis.speaking || speechSynthesis.pending;
  }

  say(place: number, done: (outcome: Outcome) => void): void {
    const utterance = new SpeechSynthesisUtterance(this.words(place));
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang.replaceAll('_', '-');
    utterance.rate = speeds[this.speed]?.rate ?? 1;
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      clearInterval(watch);
      if (this.now !== utterance) return;
      this.now = undefined;
      if (outcome === 'silent') speechSynthesis.cancel();
      done(outcome);
    };
    let timer = setTimeout(() => end('silent'), patience);
    let watch: ReturnType<typeof setInterval> | undefined;
    utterance.onstart = () => {
      clearTimeout(timer);
      // Some browsers never tell that a sentence has ended, and some stop in one and say nothing.
      // One that does not say even now that it speaks is not believed later.
      const tells = speechSynthesis.speaking;
      let quiet = 0;
      watch = setInterval(() => {
        quiet = speechSynthesis.speaking || speechSynthesis.pending ? 0 : quiet + 1;
        if (tells && quiet === 2) end('said');
      }, glance);
      timer = setTimeout(() => end('silent'), patience + (utterance.text.length * slowest) / utterance.rate);
    };
    utterance.onend = () => end('said');
    utterance.onerror = () => end('cut');
    // Held here too: some browsers drop an utterance that nothing holds, and its end is never told.
    this.now = utterance;
    const begin = () => {
      if (this.now !== utterance) return;
      // Another page may have left the voice on hold.
      speechSynthesis.resume();
      speechSynthesis.speak(utterance);
    };
    if (speechSynthesis.speaking || speechSynthesis.pending) setTimeout(begin, breath);
    // At once where it can be: phones let a page speak only within a press.
    else begin();
  }

  hush(): void {
    this.now = undefined;
    speechSynthesis.cancel();
  }
}
