import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lengthInGsm7, outsideGsm7 } from '../../../src/lib/gsm7.ts';
import type { Leaflet } from '../../../src/lib/leaflet.ts';
import { holdsWords } from '../../../src/lib/match-words.ts';
import { isOneMessage, spokenAddress, staffWords, textMessage } from '../../../src/lib/staff-words.ts';
import { createTranslate } from '../../../src/lib/strings.ts';
import { stringsSchema } from '../../../src/schemas/strings.ts';

const t = createTranslate(stringsSchema.parse(parse(readFileSync('content/strings/en.yaml', 'utf8'))));
const leaflet: Leaflet = { number: 15, version: 3, day: '2026-11-25', short: '/r/15/', check: '/r/15/3/' };
const site = { t, language: 'en-US', siteUrl: 'https://example.org', basePath: '/', clinic: { siteName: 'Steady Steps' } };
const titles = { title: 'What happens after the injection?', shortTitle: 'After the injection' };

describe('the ready words of a leaflet', () => {
  it('say the same address in the letter and in the text message, and name the version in the notes', () => {
    expect(staffWords(titles, leaflet, site)).toEqual({
      letter: 'To read "What happens after the injection?", go to example.org/r/15/ on any phone or computer.',
      text: 'Steady Steps: please read "What happens after the injection?" at example.org/r/15/',
      spoken: 'example dot org, slash r, slash 1 5',
      notes: 'Leaflet 15, version 3, November 25, 2026 given',
    });
  });

  it('follow the site to its path, and have no full stop right after an address', () => {
    const words = staffWords(titles, leaflet, { ...site, basePath: '/foot-pain/' });
    expect(words.letter).toContain(' example.org/foot-pain/r/15/ ');
    expect(words.spoken).toBe('example dot org, slash foot dash pain, slash r, slash 1 5');
    expect(Object.values(words).filter((line) => /\/[.,;:]/.test(line))).toEqual([]);
  });

  it('use quotes and dashes that every phone has', () => {
    const { letter, text } = staffWords({ ...titles, title: 'Don’t wait – call' }, leaflet, site);
    expect(letter).toContain(`"Don't wait - call"`);
    expect(outsideGsm7(text)).toEqual([]);
  });
});

describe('the spoken form', () => {
  it('says digits one by one and signs as words', () => {
    expect(spokenAddress('feet-2.example.org:8080/~a_b/r/107/', t)).toBe(
      'feet dash 2 dot example dot org colon 8 0 8 0, slash tilde a underscore b, slash r, slash 1 0 7',
    );
  });
});

describe('the text message', () => {
  const long = { title: 'A title that is as long as a title of this guide may ever be here', shortTitle: 'A short title of thirty signs.' };
  const clinic = {
    siteName: 'Steady Steps',
    clinic: { name: 'The Foot and Vascular Clinic of Riverside General Hospital, Springfield East' },
  };

  it('names the clinic rather than the guide', () => {
    expect(
      textMessage(titles, 'example.org/r/15/', { t, clinic: { siteName: 'Steady Steps', clinic: { name: 'Riverside Clinic' } } }),
    ).toMatch(/^Riverside Clinic: /);
  });

  it('takes the short title, then the short name, where the whole does not fit', () => {
    const shorter = textMessage(long, 'example.org/r/15/', { t, clinic });
    expect(shorter).toContain(long.shortTitle);
    expect(shorter).toContain(clinic.clinic.name);
    const shortest = textMessage(long, `${'feet.'.repeat(8)}example.org/r/15/`, { t, clinic });
    expect(shortest).toMatch(/^Steady Steps: /);
    for (const text of [shorter, shortest]) expect(isOneMessage(text)).toBe(true);
  });

  it('is too long where even that does not fit', () => {
    expect(isOneMessage(textMessage(long, `${'feet.'.repeat(30)}example.org/r/15/`, { t, clinic }))).toBe(false);
  });
});

describe('the letters of a text message', () => {
  it('count twice where a phone needs two places', () => {
    expect(lengthInGsm7('a€b')).toBe(4);
    expect(lengthInGsm7('{}')).toBe(4);
  });

  it('are told where no plain message holds them', () => {
    expect(outsideGsm7('it’s 5 µg – ok? é ñ @')).toEqual(['’', 'µ', '–']);
    expect(isOneMessage('a'.repeat(160))).toBe(true);
    expect(isOneMessage('a'.repeat(161))).toBe(false);
    expect(isOneMessage('`')).toBe(false);
  });
});

describe('the box over the list', () => {
  it('finds a title by numbers and beginnings of words, whatever their case and accents', () => {
    const title = '15. What happens after the injection? Café';
    for (const query of ['', '15', 'AFT inj', 'cafe', '1 what']) expect(holdsWords(title, query), query).toBe(true);
    for (const query of ['5', 'njection', 'after shoes']) expect(holdsWords(title, query), query).toBe(false);
  });
});
