import { clampChroma, converter, formatHex } from 'culori';
import { contrastRatio } from './contrast.ts';

export type Scheme = 'light' | 'dark';

/** What a brand color is drawn with, and where. */
interface Pair {
  /** As an editor knows it. */
  what: string;
  ground: string;
}

/** Diabetic eyes lose contrast before they lose sharpness, so AAA is the floor (WCAG 2.2, 1.4.6). */
export const leastContrast = 7;

/**
 * Every pair that the site draws with the brand color (`--color-tide`); tests/unit/brand-contrast.test.ts holds the
 * grounds against the tokens. A ratio of 7 also covers its borders and drawings, which need 3. The focus ring is not
 * among them: it is drawn in ink.
 */
export const brandPairs: Record<Scheme, readonly Pair[]> = {
  light: [
    { what: 'links on the page', ground: '#fffdf9' },
    { what: 'the words of a button', ground: '#fffdf9' },
    { what: 'the words of "In short"', ground: '#ffffff' },
    { what: 'links at the head and the foot of a page', ground: '#f5efe6' },
    { what: 'links in a note', ground: '#e3eff0' },
    { what: 'numbers in a "today" card', ground: '#fff4d6' },
  ],
  dark: [
    { what: 'links on the page', ground: '#14181b' },
    { what: 'the words of a button', ground: '#14181b' },
    { what: 'links at the head and the foot of a page', ground: '#1f2529' },
    { what: 'links in a note', ground: '#173138' },
    { what: 'numbers in a "today" card', ground: '#2e2510' },
  ],
};

/** The pairs of a scheme that this color does not reach, with the contrast of each. */
export function faintPairs(color: string, scheme: Scheme): (Pair & { ratio: number })[] {
  return brandPairs[scheme]
    .map((pair) => ({ ...pair, ratio: contrastRatio(color, pair.ground) }))
    .filter(({ ratio }) => ratio < leastContrast);
}

const toOklch = converter('oklch');
/** Steps of lightness too small for the eye. */
const step = 0.002;

/** The nearest color of the same hue that reaches every pair: darker in the light scheme, lighter in the dark one. */
export function nearestReadable(color: string, scheme: Scheme): string {
  const start = toOklch(color);
  if (start === undefined) throw new Error(`"${color}" is not a color.`);
  const towards = scheme === 'light' ? -step : step;
  for (let l = start.l; l >= 0 && l <= 1; l += towards) {
    const hex = formatHex(clampChroma({ ...start, l }, 'oklch'));
    if (faintPairs(hex, scheme).length === 0) return hex;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}
