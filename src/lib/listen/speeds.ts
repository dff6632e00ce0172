/** How fast the voice may speak, slowest first, as a part of its usual speed; each has its words in the strings. */
export const speeds = [
  { rate: 0.5, words: 'speed.slowest' },
  { rate: 0.65, words: 'speed.verySlow' },
  { rate: 0.8, words: 'speed.slow' },
  { rate: 1, words: 'speed.usual' },
  { rate: 1.2, words: 'speed.fast' },
  { rate: 1.5, words: 'speed.veryFast' },
  { rate: 2, words: 'speed.fastest' },
] as const;

/** The place in `speeds` of the usual speed. */
export const usualSpeed = 3;

/** The place in `speeds` after `steps` steps up or, if negative, down. It stays within the list. */
export function stepSpeed(place: number, steps: number): number {
  return Math.min(Math.max(place + steps, 0), speeds.length - 1);
}
