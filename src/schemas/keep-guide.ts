/** Words that the script of /keep-this-guide/ says: the strings whose keys are these after "keep.say.". */
export const keepWords = [
  'save',
  'goOn',
  'stop',
  'update',
  'saving',
  'elsewhere',
  'stopped',
  'saved',
  'newer',
  'removed',
  'noSignal',
  'noRoom',
  'blocked',
  'changed',
] as const;
export type KeepWord = (typeof keepWords)[number];

/** What the script of /keep-this-guide/ has to know. */
export interface KeepSite {
  /** The path that the site is hosted under, with a slash at both ends. */
  base: string;
  language: string;
  /** With {names} to fill in. */
  words: Record<KeepWord, string>;
}

/** What the service worker has to know. */
export interface WorkerSite {
  base: string;
  language: string;
  /** The line at the top of a saved page, with {day} to fill in. */
  words: { copy: string; old: string; newer: string; more: string };
}
