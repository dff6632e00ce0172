import { describe, expect, it } from 'vitest';
import { clinicPhones, phoneTimes } from '../../../src/lib/clinic-phones.ts';
import { fillRegionWords, generalWords, regionWords } from '../../../src/lib/region-words.ts';
import { signaturesOf } from '../../../src/lib/signatures.ts';
import { isSwitchedOff } from '../../../src/lib/switch-off.ts';
import { clinicSchema, type ReviewerData } from '../../../src/schemas/clinic.ts';
import { weaveContext } from '../../helpers/weave-context.ts';

const { t } = weaveContext();

describe('the numbers of a clinic', () => {
  const clinicOf = (clinic?: object) => clinicSchema.parse({ siteName: 'A', tagline: 'B', region: 'en-US', clinic });

  it('begin with the foot team, and a text line opens a message', () => {
    const clinic = clinicOf({
      name: 'C',
      phone: '202 555 0134',
      afterHoursPhone: '202-555-0135',
      otherPhones: [{ label: 'Text line', number: '202 555 0138', by: 'text' }],
    });
    expect(clinicPhones(clinic, t)).toEqual([
      { label: 'Foot team:', number: '202 555 0134', href: 'tel:2025550134' },
      { label: 'When the clinic is closed:', number: '202-555-0135', href: 'tel:2025550135' },
      { label: 'Text line:', number: '202 555 0138', href: 'sms:2025550138' },
    ]);
  });

  it('are one for a clinic that has one, and none without a clinic', () => {
    expect(clinicPhones(clinicOf({ name: 'C', phone: '020 7946 0018' }), t)).toHaveLength(1);
    expect(clinicPhones(clinicOf(), t)).toEqual([]);
    expect(phoneTimes(clinicOf(), t)).toBe('');
  });

  it('leave out the 0 that only callers inside the country dial', () => {
    expect(clinicPhones(clinicOf({ name: 'C', phone: '+44 (0)20 7946 0018' }), t)[0]?.href).toBe('tel:+442079460018');
  });

  it('come with their times as sentences', () => {
    const clinic = clinicOf({ name: 'C', phone: '202 555 0134', afterHoursPhone: '202 555 0135', hours: 'Monday, 8 am to 5 pm.' });
    expect(phoneTimes(clinic, t)).toBe('The phone is answered: Monday, 8 am to 5 pm. When the clinic is closed, call 202 555 0135.');
  });
});

describe('the words of a copy without a region', () => {
  const words = regionWords(
    undefined,
    generalWords((key) => t(key)),
  );

  it('name no number and still make sentences', () => {
    const say = (text: string) => fillRegionWords(text, words);
    expect(say(t('care.emergency.title'))).toBe('Call your local emergency number or go to the emergency department now if:');
    expect(say(t('search.crisis.title'))).toBe('Call the crisis line where you live now if:');
    expect(say('Call the [[crisis-name]]. The number is [[crisis-number]].')).toBe(
      'Call the crisis line where you live. The number is not in this guide. If you do not know it, call your local emergency number.',
    );
    expect(Object.values(words).join(' ')).not.toMatch(/\d/);
  });

  it('of a region without a crisis line send to its emergency number', () => {
    const known = regionWords(
      { emergencyNumber: '112' },
      generalWords((key) => t(key)),
    );
    expect(known['crisis-number']).toBe('not in this guide. If you do not know it, call 112');
  });
});

describe('a signature', () => {
  const reviewer = (more: Partial<ReviewerData>): ReviewerData => ({
    name: 'Ann Example',
    role: 'nobody real',
    interests: 'None',
    date: '2026-12-01',
    pages: ['/a/b/'],
    ...more,
  });
  const page = (changes: [date: string, kind: 'clinical' | 'wording'][], more = {}) => ({
    address: '/a/b/',
    data: { topics: ['x'], published: '2026-11-01', changes: changes.map(([date, kind]) => ({ date, kind, what: '.' })), ...more },
  });

  it('holds until the facts change, not when words or layout do', () => {
    expect(signaturesOf(page([['2026-12-01', 'clinical']]), [reviewer({})])[0]?.isCurrent).toBe(true);
    expect(
      signaturesOf(
        page([
          ['2026-12-05', 'wording'],
          ['2026-11-01', 'clinical'],
        ]),
        [reviewer({})],
      )[0]?.isCurrent,
    ).toBe(true);
    expect(signaturesOf(page([['2026-12-02', 'clinical']]), [reviewer({})])[0]?.isCurrent).toBe(false);
  });

  it('is the newest of each person', () => {
    const both = signaturesOf(page([['2026-12-02', 'clinical']]), [
      reviewer({}),
      reviewer({ date: '2026-12-09' }),
      reviewer({ name: 'Bo' }),
    ]);
    expect(both.map(({ name, date, isCurrent }) => `${name} ${date} ${String(isCurrent)}`)).toEqual([
      'Ann Example 2026-12-09 true',
      'Bo 2026-12-01 false',
    ]);
  });

  it('under "all" covers medical pages that were there to be read', () => {
    const all = [reviewer({ pages: 'all' })];
    expect(signaturesOf(page([]), all)).toHaveLength(1);
    expect(signaturesOf(page([], { topics: [] }), all)).toEqual([]);
    expect(signaturesOf(page([], { published: '2026-12-02' }), all)).toEqual([]);
  });
});

it('a section that is switched off takes its pages along, and no page whose name begins alike', () => {
  expect(isSwitchedOff('/nerve-block/after/', ['/nerve-block/'])).toBe(true);
  expect(isSwitchedOff('/nerve-block/after/', ['/nerve-block/after/'])).toBe(true);
  expect(isSwitchedOff('/nerve-block/after-care/', ['/nerve-block/after/'])).toBe(false);
  expect(isSwitchedOff('/nerve-block/', ['/nerve-block/after/'])).toBe(false);
});
