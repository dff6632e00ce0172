import { describe, expect, it } from 'vitest';
import { letterGap, lettersOf, spellingDistance } from '../../../src/lib/search/distance.ts';
import { fold, wordsOf } from '../../../src/lib/search/fold.ts';
import { plainSpelling, wordKey } from '../../../src/lib/search/word-key.ts';

describe('fold', () => {
  it.each([
    ["Can't BEAR it!", 'cant bear it'],
    ['¿pie pálido?', 'pie palido'],
    ['follow-up', 'follow up'],
    ['糖尿病', '糖尿病'],
    ['  ', ''],
  ])('makes "%s" "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives no words for a text without letters', () => {
    expect(wordsOf(' ?! ')).toEqual([]);
  });
});

describe('the key of a word', () => {
  it.each([
    ['amputation', 'amputated'],
    ['diabetes', 'diabetic'],
    ['arteries', 'arterial'],
    ['ischaemia', 'ischemic'],
    ['colour', 'color'],
    ['blackened', 'black'],
    ['numbness', 'numb'],
    ['alodynia', 'allodynia'],
    ['socks', 'sock'],
    ['orthopaedic', 'orthopedic'],
    ['toes', 'toe'],
    ['cooling', 'cool'],
  ])('is the same for %s and %s', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  it.each([
    ['number', 'numb'],
    ['hypertension', 'hypotension'],
    ['foot', 'food'],
    ['sock', 'shock'],
    ['lesion', 'let'],
    ['fashion', 'fat'],
    ['trial', 'tried'],
    ['color', 'cool'],
    ['minor', 'mine'],
    ['bypass', 'bypasses now'],
  ])('is another for %s than for %s', (a, b) => {
    expect(wordKey(a)).not.toBe(wordKey(b));
  });

  it('takes "ph" for "f"', () => {
    expect(plainSpelling('ibuprophen')).toBe(plainSpelling('ibuprofen'));
  });
});

describe('the distance of two spellings', () => {
  it('is less for letters swapped or alike than for others', () => {
    expect(spellingDistance('nueropathy', 'neuropathy', 3)).toBeLessThan(spellingDistance('nuepropathy', 'neuropathy', 3));
    expect(spellingDistance('circalation', 'circulation', 3)).toBeLessThan(spellingDistance('circtlation', 'circulation', 3));
    expect(spellingDistance('block', 'brock', 3)).toBeLessThan(spellingDistance('block', 'bwock', 3));
  });

  it('is less for a letter doubled, or not doubled, than for another one too many or missing', () => {
    expect(spellingDistance('bllock', 'block', 3)).toBeLessThan(spellingDistance('bplock', 'block', 3));
    expect(spellingDistance('swolen', 'swollen', 3)).toBeLessThan(spellingDistance('sollen', 'swollen', 3));
  });

  it('is more when the first letter differs', () => {
    expect(spellingDistance('toot', 'foot', 3)).toBeGreaterThan(spellingDistance('foop', 'foot', 3));
    expect(spellingDistance('kramps', 'cramps', 3)).toBeLessThan(spellingDistance('bramps', 'cramps', 3));
  });

  it('gives up above the limit', () => {
    expect(spellingDistance('xylophone', 'foot', 2)).toBe(Infinity);
  });

  it('is never less than the letters that one lacks', () => {
    expect(letterGap(lettersOf('abc'), lettersOf('abd'))).toBe(1);
    expect(letterGap(lettersOf('abc'), lettersOf('xyz'))).toBe(3);
    expect(letterGap(lettersOf('foot'), lettersOf('foot'))).toBe(0);
  });
});
