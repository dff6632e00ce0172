/** What a reading does. `paused` keeps its place; `ended` has said everything and starts anew. */
export type ReadingState = 'paused' | 'playing' | 'ended';

/** What became of a sentence: said, cut off by something else, or never begun. */
export type Outcome = 'said' | 'cut' | 'silent';

/** What says a sentence. */
export interface Speaker {
  /** Says the sentence at a place, and calls `done` unless it was hushed. */
  say(place: number, done: (outcome: Outcome) => void): void;
  hush(): void;
}

/** Goes through sentences one by one with a speaker. It keeps its place when it is paused or the voice is cut off. */
export class Reading {
  place = 0;
  state: ReadingState = 'paused';

  /** `changed` is told of each new place and state, and of why the voice stopped if nobody asked it to. */
  constructor(
    private readonly length: number,
    private readonly speaker: Speaker,
    private readonly changed: (reading: Reading, stopped?: Outcome) => void,
  ) {}

  play(): void {
    if (this.state === 'ended') this.place = 0;
    this.state = 'playing';
    this.changed(this);
    this.speaker.say(this.place, (outcome) => this.done(outcome));
  }

  pause(): void {
    this.speaker.hush();
    if (this.state === 'playing') this.state = 'paused';
    this.changed(this);
  }

  /** Moves by sentences, back if negative, and goes on as before. */
  move(by: number): void {
    this.place = Math.min(Math.max(this.place + by, 0), this.length - 1);
    if (this.state === 'ended') this.state = 'paused';
    this.again();
  }

  /** Says the sentence from its start if it is being said, such as at another speed. */
  again(): void {
    this.speaker.hush();
    if (this.state === 'playing') this.play();
    else this.changed(this);
  }

  private done(outcome: Outcome): void {
    if (outcome !== 'said') {
      this.state = 'paused';
      return this.changed(this, outcome);
    }
    if (this.place < this.length - 1) {
      this.place += 1;
      return this.play();
    }
    this.state = 'ended';
    this.changed(this);
  }
}
