import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converter } from 'culori';
import { expect, test } from 'vitest';
import { brandPairs, faintPairs, leastContrast, nearestReadable, type Scheme } from '../../src/lib/brand-contrast.ts';
import { contrastRatio } from '../../src/lib/contrast.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8');
const [, darkTokens = ''] = readFileSync(join(styles, 'schemes.css'), 'utf8').split('prefers-color-scheme: dark');
const schemes: readonly Scheme[] = ['light', 'dark'];

test.each(schemes)('holds a color against the grounds that the %s scheme really has', (scheme) => {
  const css = scheme === 'light' ? tokens : darkTokens;
  const ground = (name: string) => new RegExp(`--color-${name}: (#\\w{6});`).exec(css)?.[1];
  const grounds = new Set(brandPairs[scheme].map((pair) => pair.ground));
  const names = ['paper', 'sand', 'tide-wash', 'caution-wash', ...(scheme === 'light' ? ['on-panel'] : [])];
  expect(grounds).toEqual(new Set(names.map(ground)));
});

test("takes the guide's own color", () => {
  const own = (css: string) => /--color-tide: (#\w{6});/.exec(css)?.[1] ?? '';
  expect(faintPairs(own(tokens), 'light')).toEqual([]);
  expect(faintPairs(own(darkTokens), 'dark')).toEqual([]);
});

test('names only the pairs that fall short', () => {
  // 7.3 on the page, less on every darker ground.
  const names = faintPairs('#555555', 'light').map(({ what }) => what);
  expect(names).not.toContain('links on the page');
  expect(names).toContain('links in a note');
});

const hues = ['#e53935', '#fb8c00', '#fdd835', '#43a047', '#1e88e5', '#8e24aa', '#9e9e9e', '#00ffff'];

test.each(schemes)('offers a color of the same hue that passes in the %s scheme, and no further away than it must', (scheme) => {
  const toOklch = converter('oklch');
  for (const color of hues) {
    const offered = nearestReadable(color, scheme);
    expect(faintPairs(offered, scheme), color).toEqual([]);
    const least = Math.min(...brandPairs[scheme].map(({ ground }) => contrastRatio(offered, ground)));
    if (faintPairs(color, scheme).length > 0) expect(least, color).toBeLessThan(leastContrast + 0.4);
    const [before, after] = [toOklch(color), toOklch(offered)];
    // Gray has no hue, and rounding to 8 bits turns a dark one a little.
    if ((before?.c ?? 0) > 0.02) expect(Math.abs((before?.h ?? 0) - (after?.h ?? 0)), color).toBeLessThan(6);
  }
});

test('offers a color that passes as it is', () => {
  expect(nearestReadable('#0b4a58', 'light')).toBe('#0b4a58');
});
