// What the tests run inside a page, as one script: bundled by tabs.ts, kept from one page to the next.
import { axeFaults } from './axe.ts';
import { faintWords } from './contrast.ts';
import { focusWalkFaults } from './focus.ts';
import { lineFaults } from './lines.ts';
import { noteFaults } from './notes.ts';
import { lostWords } from './reflow.ts';
import { smallTargets } from './targets.ts';

const looks = {
  axe: () => axeFaults('all'),
  /** Of axe, what does not look at colors and sizes. */
  axeWords: () => axeFaults('words'),
  axeLooks: () => axeFaults('looks'),
  contrast: () => faintWords(),
  targets: () => smallTargets(),
  reflow: lostWords,
  lines: lineFaults,
  focus: focusWalkFaults,
  notes: noteFaults,
  /** Opens what is closed, so that the next looks see it too. */
  openAll: () => document.querySelectorAll('details').forEach((details) => (details.open = true)),
};
export type Looks = typeof looks;
Object.assign(globalThis, { looks });
