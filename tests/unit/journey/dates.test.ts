import { describe, expect, it } from 'vitest';
import { addDays, isDay, spanInWords } from '../../../src/lib/journey/dates.ts';

const say = (visit: string, from: number, to: number) => spanInWords(visit, { from, to }, 'en-US', 'to').replaceAll(/[  ]/g, ' ');

describe('the days of a plan', () => {
  it('count from the visit, over months, years and a leap day', () => {
    expect(addDays('2026-12-02', 0)).toBe('2026-12-02');
    expect(addDays('2026-12-02', -14)).toBe('2026-11-18');
    expect(addDays('2026-12-30', 7)).toBe('2027-01-06');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('are not moved by the hour that clocks change', () => {
    expect(addDays('2026-10-31', 1)).toBe('2026-11-01');
    expect(addDays('2026-11-01', 1)).toBe('2026-11-02');
    expect(addDays('2027-03-13', 2)).toBe('2027-03-15');
  });

  it('are told as people say them', () => {
    expect(say('2026-12-02', 1, 7)).toBe('December 3 to 9');
    expect(say('2026-12-02', 0, 0)).toBe('Wednesday, December 2');
    expect(say('2026-11-28', 1, 7)).toBe('November 29 to December 5');
    expect(say('2026-12-28', 1, 7)).toBe('December 29, 2026 to January 4, 2027');
  });
});

it('takes only whole, real days', () => {
  expect(['2026-12-02', '2028-02-29'].filter(isDay)).toHaveLength(2);
  expect(['', '2026-12', '2026-02-30', '2027-02-29', '12/02/2026', '2026-12-02T00:00', '0000-00-00'].filter(isDay)).toEqual([]);
});
