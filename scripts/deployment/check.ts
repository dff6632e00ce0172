import type { DeployedSite } from './deployed-site.ts';

/** What a check found. */
export type Outcome = Passed | Skipped | Failed;

interface Passed {
  state: 'passed';
  found: string;
}

/** There was nothing to check; `found` says why. */
interface Skipped {
  state: 'skipped';
  found: string;
}

interface Failed {
  state: 'failed';
  /** One line a fault. */
  faults: readonly string[];
}

/** One thing that a host must do right. */
export interface Check {
  /** Short name, for `--skip` and for programs. */
  id: string;
  /** What is right when it passes, in a few words. */
  title: string;
  /** How to mend it. */
  mend: string;
  run(site: DeployedSite): Promise<Outcome>;
}

/** Passed when there are no faults; `found` then says what was looked at. */
export function judge(faults: readonly string[], found: string): Outcome {
  return faults.length === 0 ? { state: 'passed', found } : { state: 'failed', faults };
}

/** `3 pages`, `1 page`. */
export function count(number: number, one: string, other = `${one}s`): string {
  return `${number} ${number === 1 ? one : other}`;
}
