import { expect, test } from 'vitest';
import { mendUnknown, nearest } from '../../../src/lib/content-check/nearest.ts';

test('finds the name that was likely meant', () => {
  expect(nearest('neuropaty', ['ischemia', 'neuropathy'])).toBe('neuropathy');
  expect(nearest('KEYPOINTS', ['Ask', 'KeyPoints'])).toBe('KeyPoints');
});

test('finds none when none is close, or when there are none', () => {
  expect(nearest('weather', ['ischemia', 'neuropathy'])).toBeUndefined();
  expect(nearest('weather', [])).toBeUndefined();
});

test('lists a few names, but not many', () => {
  expect(mendUnknown('weather', ['ischemia', 'neuropathy'])).toBe('Use one of: ischemia, neuropathy.');
  const many = Array.from({ length: 21 }, (_, place) => `term-number-${place}`);
  expect(mendUnknown('weather', many, 'Add a file.')).toBe('Add a file.');
});
