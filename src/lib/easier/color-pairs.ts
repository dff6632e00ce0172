/** Two tokens without "--", first what is drawn and then what it is drawn on. */
type Pair = readonly [drawn: string, ground: string];

/** Every text on every ground of the site. Diabetic eyes lose contrast before sharpness: 7 to 1 in every theme. */
export const textPairs: readonly Pair[] = [
  ...on(['color-ink'], ['paper', 'sand', 'tide-wash', 'clay-wash', 'caution-wash', 'good-wash']),
  ...on(['color-soft'], ['paper', 'sand']),
  ...on(['color-tide'], ['paper', 'sand', 'tide-wash', 'caution-wash']),
  ...on(['color-clay'], ['paper', 'clay-wash']),
  // Words on a button, on a number in a ring, and on a filled part of a drawing.
  ...on(['color-paper'], ['tide', 'clay']),
  ...on(['color-on-panel'], ['panel']),
  ...on(['color-on-alarm'], ['alarm']),
  ...on(['color-caution'], ['caution-wash']),
  ...on(['color-good'], ['good-wash']),
  ...on(['color-now', 'color-now-ink'], ['now-wash']),
];

/** Borders of boxes and controls, and the outlines of drawings on each of their fills: 3 to 1. */
export const linePairs: readonly Pair[] = [
  ...on(['color-edge'], ['paper', 'sand']),
  ...on(['color-alarm', 'color-caution'], ['paper']),
  ...['skin', 'bone', 'flesh', 'fat', 'cool', 'warm'].map((fill) => ['color-ink', `ill-${fill}`] as const),
];

function on(drawn: readonly string[], grounds: readonly string[]): Pair[] {
  return drawn.flatMap((token) => grounds.map((ground) => [token, `color-${ground}`] as const));
}
