import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../../src/lib/listen/choose-voice.ts';
import { mayStick } from '../../../src/lib/listen/may-stick.ts';
import { Reading, type Outcome } from '../../../src/lib/listen/reading.ts';
import { findSentences } from '../../../src/lib/listen/sentences.ts';
import { speeds, stepSpeed, usualSpeed } from '../../../src/lib/listen/speeds.ts';

describe('finding sentences', () => {
  const inWords = (text: string) => findSentences(text, 'en-US').map(({ start, end }) => text.slice(start, end));

  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['  Spaces around.  And between. ', ['Spaces around.', 'And between.']],
    ['A heading without a stop', ['A heading without a stop']],
    ['It fell from 7.5 to 3.2 points. Good.', ['It fell from 7.5 to 3.2 points.', 'Good.']],
    ['1. Tonight. Call.', ['1. Tonight.', 'Call.']],
    ['', []],
    ['   ', []],
  ])('cuts "%s"', (text, sentences) => {
    expect(inWords(text)).toEqual(sentences);
  });

  it('cuts well enough in a browser without Intl.Segmenter', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(inWords('One in 7.5 people. “Two?” Three')).toEqual(['One in 7.5 people.', '“Two?”', 'Three']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('choosing a voice', () => {
  const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
    name,
    lang,
    localService,
    default: isDefault,
  });

  it.each([
    ['one on the device before one on the internet', ['far', 'en-US', false, true], ['near', 'en-GB', true], 'near'],
    ['the region of the page before another', ['british', 'en-GB', true, true], ['american', 'en-US', true], 'american'],
    ['the usual one of the reader among equals', ['first', 'en-US', true], ['usual', 'en-US', true, true], 'usual'],
    ['the language as Android writes it', ['german', 'de_DE', true, true], ['english', 'en_US', true], 'english'],
  ] as const)('takes %s', (_, one, other, name) => {
    const voices = [one, other].map(([title, lang, local, isDefault]) => voice(title, lang, local, isDefault));
    expect(chooseVoice(voices, 'en-US')?.name).toBe(name);
    expect(chooseVoice(voices.toReversed(), 'en-US')?.name).toBe(name);
  });

  it('takes none of another language', () => {
    expect(chooseVoice([voice('german', 'de-DE', true, true)], 'en-US')).toBeUndefined();
    expect(chooseVoice([], 'en-US')).toBeUndefined();
  });
});

describe('speeds', () => {
  it('go both ways from the usual one and stop at the ends', () => {
    expect(speeds[usualSpeed]?.rate).toBe(1);
    expect(speeds[stepSpeed(usualSpeed, -1)]?.rate).toBeLessThan(1);
    expect(speeds[stepSpeed(usualSpeed, 1)]?.rate).toBeGreaterThan(1);
    expect(stepSpeed(0, -1)).toBe(0);
    expect(stepSpeed(speeds.length - 1, 1)).toBe(speeds.length - 1);
    expect(speeds.map(({ rate }) => rate)).toEqual(speeds.map(({ rate }) => rate).toSorted((a, b) => a - b));
  });
});

describe('a reading', () => {
  /** A speaker that says a sentence only when the test lets it end. */
  function start(length: number) {
    const said: number[] = [];
    const stops: (Outcome | undefined)[] = [];
    let ending: ((outcome: Outcome) => void) | undefined;
    const speaker = {
      say(place: number, done: (outcome: Outcome) => void) {
        said.push(place);
        ending = done;
      },
      hush: () => (ending = undefined),
    };
    const reading = new Reading(length, speaker, (_, stopped) => stops.push(stopped));
    return { reading, said, stops, end: (outcome: Outcome = 'said') => ending?.(outcome) };
  }

  it('goes from one sentence to the next and ends after the last', () => {
    const { reading, said, end } = start(2);
    reading.play();
    end();
    end();
    expect(said).toEqual([0, 1]);
    expect(reading.state).toBe('ended');
    reading.play();
    expect(said).toEqual([0, 1, 0]);
  });

  it('keeps its place when it pauses', () => {
    const { reading, said, end } = start(3);
    reading.play();
    end();
    reading.pause();
    end();
    expect(reading.state).toBe('paused');
    reading.play();
    expect(said).toEqual([0, 1, 1]);
  });

  it('moves within the page and goes on as before', () => {
    const { reading, said, end } = start(3);
    reading.play();
    reading.move(-1);
    reading.move(9);
    expect(said).toEqual([0, 0, 2]);
    reading.pause();
    reading.move(-1);
    expect(said).toHaveLength(3);
    expect(reading.place).toBe(1);
    reading.play();
    end();
    end();
    reading.move(-1);
    expect([reading.state, reading.place]).toEqual(['paused', 1]);
  });

  it.each(['cut', 'silent'] as const)('tells that the voice was %s, and keeps its place', (outcome) => {
    const { reading, stops, end } = start(3);
    reading.play();
    end();
    end(outcome);
    expect([reading.state, reading.place, stops.at(-1)]).toEqual(['paused', 1, outcome]);
  });
});

describe('the bar of the player', () => {
  it.each([
    ['on a phone', { bar: 74, height: 640, zoom: 1 }, true],
    ['at 200 %', { bar: 74, height: 640, zoom: 2 }, false],
    ['in a low window', { bar: 74, height: 400, zoom: 1 }, false],
    ['when its buttons need 2 lines', { bar: 130, height: 640, zoom: 1 }, false],
  ])('stays in view or not %s', (_, window, stays) => {
    expect(mayStick(window)).toBe(stays);
  });
});
