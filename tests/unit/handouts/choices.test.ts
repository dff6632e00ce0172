import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices, type Choices, type Item } from '../../../src/lib/handouts/choices.ts';
import { pageRules } from '../../../src/lib/handouts/page-rules.ts';
import { usualPaper } from '../../../src/lib/handouts/usual-paper.ts';

const known = new Set<Item>([2, 13, 15, 'signs']);
const usual: Choices = { items: [], size: 14, paper: 'a4', isShort: false, pictures: true, sources: false };
const read = (hash: string) => readChoices(hash, known, 'a4');

describe('the choices of a handout in its address', () => {
  it('are what is usual when it says nothing', () => {
    expect(read('')).toEqual({ choices: usual, ignored: [] });
    expect(read('#')).toEqual({ choices: usual, ignored: [] });
    expect(readChoices('', known, 'letter').choices.paper).toBe('letter');
  });

  it('keep the order of the pages', () => {
    expect(read('#15,13').choices.items).toEqual([15, 13]);
  });

  it('are read in any order, any case and with spaces', () => {
    const expected = { ...usual, items: [15, 13, 'signs'], size: 20, paper: 'letter', isShort: true, pictures: false, sources: true };
    expect(read('#15,13,signs&20pt&letter&short&nopics&sources')).toEqual({ choices: expected, ignored: [] });
    expect(read('#SOURCES&NoPics&Letter&15, 13&signs&20PT&short').choices).toEqual(expected);
    expect(read('#15%2C13,signs%2620pt&letter&short&nopics&sources').choices).toEqual(expected);
  });

  it('give back what is not known, and keep the rest', () => {
    expect(read('#15,99&21pt&a3&patient=ann&20pt')).toEqual({
      choices: { ...usual, items: [15], size: 20 },
      ignored: ['99', '21pt', 'a3', 'patient=ann'],
    });
  });

  it('name a page once', () => {
    expect(read('#15,15,015').choices.items).toEqual([15]);
  });

  it('survive an address that was cut in the middle of a sign', () => {
    expect(read('#15&%E0%A4').choices.items).toEqual([15]);
  });

  it('come back from the address that is written for them', () => {
    const choices: Choices = { items: [13, 'signs'], size: 24, paper: 'letter', isShort: true, pictures: false, sources: true };
    expect(read(writeChoices(choices)).choices).toEqual(choices);
    expect(writeChoices({ ...usual, items: [15, 13], size: 20, pictures: false })).toBe('#15,13&20pt&a4&nopics');
    expect(writeChoices(usual)).toBe('');
  });
});

describe('the paper that is chosen until somebody chooses', () => {
  it.each([
    ['en-US', 'letter'],
    ['en-CA', 'letter'],
    ['en-GB-eng', 'a4'],
    ['en-AU', 'a4'],
  ])('in %s is %s', (region, paper) => {
    expect(usualPaper(region)).toBe(paper);
  });
});

describe('the rules of the sheets', () => {
  it('say size, paper and the foot of each leaflet', () => {
    const rules = pageRules({ ...usual, size: 16, paper: 'letter' }, [{ name: 'leaflet-15', foot: 'Leaflet 15' }], '{page} of {pages}');
    expect(rules).toContain('.sheets{--size:16pt}');
    expect(rules).toContain('@page{size:letter;');
    expect(rules).toMatch(/@page leaflet-15\{@bottom-left\{content:"Leaflet 15";.*counter\(page\) " of " counter\(pages\)/);
    expect(rules).toContain('.leaflet-15{page:leaflet-15}');
  });
});
