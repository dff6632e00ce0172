import { describe, expect, it } from 'vitest';
import { chosen, readChoice, stepped, switches, usualOf, valuesOf, writeChoice } from '../../../src/lib/easier/settings.ts';

describe('a choice that is kept', () => {
  it('is read back as it was written', () => {
    const choice = new Map([
      ['size', '125'],
      ['theme', 'contrast-dark'],
      ['bold', 'on'],
    ]);
    expect(writeChoice(choice)).toBe('size-125 theme-contrast-dark bold-on');
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });

  it('leaves out what is as a page has it by itself, so that going back leaves nothing', () => {
    const usual = [...Object.keys(stepped), ...Object.keys(chosen), ...switches].map((name) => [name, usualOf(name)] as const);
    expect(writeChoice(new Map(usual))).toBe('');
  });

  it('says large and huge in a word of their own, which is no setting', () => {
    expect(writeChoice(new Map([['size', '150']]))).toBe('size-150 large');
    expect(writeChoice(new Map([['size', '300']]))).toBe('size-300 large huge');
    expect(readChoice('size-300 large huge')).toEqual(new Map([['size', '300']]));
  });

  it('passes over words that it does not know', () => {
    expect(readChoice('size-9000 color-red constructor-x bold-on "><script>')).toEqual(new Map([['bold', 'on']]));
  });
});

it('has the usual step among the steps, and text from 80 to 300 percent', () => {
  for (const { steps, usual } of Object.values(stepped)) expect(steps).toContain(usual);
  expect(valuesOf('size')[0]).toBe('80');
  expect(valuesOf('size').at(-1)).toBe('300');
});
