import { expect, test } from 'vitest';
import { paymentLines } from '../../../src/lib/who-paid.ts';
import type { Translate } from '../../../src/lib/strings.ts';

const t: Translate = (key, values) => [key, ...Object.values(values ?? {})].join(' ');
const clinic = { name: 'Example Clinic', phone: '1', otherPhones: [], helpInLanguages: [] };

test('says who paid as far as it is known, and an interest either way', () => {
  expect(paymentLines({}, t)).toEqual(['paid.guide']);
  expect(paymentLines({ paidBy: 'A fund.' }, t)).toEqual(['paid.guide', 'paid.copy A fund']);
  expect(paymentLines({ paidBy: 'A fund', clinic: { ...clinic, offersTreatment: true } }, t).at(-1)).toBe('paid.offers Example Clinic');
  expect(paymentLines({ paidBy: 'A fund', clinic: { ...clinic, offersTreatment: false } }, t).at(-1)).toBe('paid.offersNot Example Clinic');
});
