import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leastContrast } from '../../../src/lib/brand-contrast.ts';
import { contrastRatio } from '../../../src/lib/contrast.ts';
import { linePairs, textPairs } from '../../../src/lib/easier/color-pairs.ts';
import { readColors, type Colors } from '../../../src/lib/easier/read-colors.ts';
import { chosen } from '../../../src/lib/easier/settings.ts';
import { makeThemes, themeNames } from '../../../src/lib/easier/themes.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../../src/styles', file), 'utf8');
const schemes = readColors(read('tokens.css'), read('schemes.css'), read('parts/figures.css'));
const themes = makeThemes(schemes, undefined, leastContrast);
const all: [string, Colors][] = [
  ...Object.entries(schemes),
  ...Object.entries(themes).map(([name, { colors }]) => [name, colors] as [string, Colors]),
];

/** The pairs below this ratio. A token that is missing counts as faint. */
const faint = (colors: Colors, pairs: typeof textPairs, least: number) =>
  pairs.flatMap(([drawn, ground]) => {
    const [first, second] = [colors[drawn], colors[ground]];
    const ratio = first === undefined || second === undefined ? 0 : contrastRatio(first, second);
    return ratio < least ? [`${drawn} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });

describe.each(all)('the colors of "%s"', (_, colors) => {
  it('give every text 7 to 1 on every ground it stands on', () => {
    expect(faint(colors, textPairs, 7)).toEqual([]);
    // Buttons that call say so in white, whatever the theme.
    expect(contrastRatio('#ffffff', colors['color-now'] ?? '#ffffff')).toBeGreaterThanOrEqual(7);
  });

  it('give borders and outlines 3 to 1', () => {
    expect(faint(colors, linePairs, 3)).toEqual([]);
  });
});

it('finds a pair that is too faint, and one that is missing', () => {
  expect(faint({ 'color-ink': '#666666', 'color-paper': '#ffffff' }, [['color-ink', 'color-paper']], 7)).toHaveLength(1);
  expect(faint({}, [['color-ink', 'color-paper']], 7)).toHaveLength(1);
});

it('looks at every token of text that a style sheet names', () => {
  const named = [...new Set([...textPairs, ...linePairs].flat())];
  expect(named.filter((token) => !(token in schemes.light))).toEqual([]);
  // Lines and middle tones carry no words and no border of a control.
  const bare = ['color-line', 'color-tide-mid', 'color-clay-mid', 'ill-skin-light', 'ill-skin-brown', 'ill-skin-dark'];
  expect(Object.keys(schemes.light).filter((token) => !named.includes(token) && !bare.includes(token))).toEqual([]);
});

it('reads both schemes from the style sheets', () => {
  expect(schemes.light['color-paper']).toBe('#fffdf9');
  expect(schemes.dark['color-paper']).toBe('#14181b');
  expect(schemes.dark['ill-skin']).not.toBe(schemes.light['ill-skin']);
  // Named in the light scheme only.
  expect(schemes.dark['color-now']).toBe(schemes.light['color-now']);
});

it('has a theme for each choice but that of the device', () => {
  expect(chosen.theme.filter((name) => name !== 'device').sort()).toEqual([...themeNames].sort());
});

describe("a clinic's color", () => {
  it('is that of links and filled boxes where it can be read', () => {
    const { paper, dark } = makeThemes(schemes, { light: '#123c69', dark: '#9fd0ff' }, leastContrast);
    expect([paper.colors['color-tide'], paper.colors['color-panel'], dark.colors['color-tide']]).toEqual(['#123c69', '#123c69', '#9fd0ff']);
    expect(dark.colors['color-panel']).toBe(themes.dark.colors['color-panel']);
  });

  it('gives way in a theme where it could not', () => {
    // 7.1 to 1 on the page, and less on cream.
    const { paper, cream } = makeThemes(schemes, { light: '#555555', dark: '#9fd0ff' }, leastContrast);
    expect(cream.colors['color-tide']).toBe(themes.cream.colors['color-tide']);
    expect(paper.colors['color-tide']).toBe(themes.paper.colors['color-tide']);
  });
});
