import { expect, test } from 'vitest';
import { contrastRatio } from '../../src/lib/contrast.ts';

test('gives 21 for black on white and 1 for a color on itself', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#3b8a98', '#3B8A98')).toBe(1);
});

test('gives the same whichever color comes first', () => {
  expect(contrastRatio('#0b4a58', '#fffdf9')).toBe(contrastRatio('#fffdf9', '#0b4a58'));
});

test('agrees with known pairs of gray on white', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#595959', '#ffffff')).toBeCloseTo(7.0, 2);
});
