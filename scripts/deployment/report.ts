import { count } from './check.ts';
import type { Report, Result } from './run-checks.ts';

/** Faults of one check that are printed; of a host that does one thing wrong on every page, the rest says no more. */
const shown = 5;

/** How many passed, failed and were not asked. */
export function tally(results: readonly Result[]): { passed: number; failed: number; skipped: number } {
  const of = (state: Result['outcome']['state']) => results.filter(({ outcome }) => outcome.state === state).length;
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** The report for people: a line a check, and under what failed its faults and its mend. */
export function formatReport({ site, results }: Report): string {
  const { passed, failed } = tally(results);
  const head = `${site.home}: ${count(site.paths.length, 'page')}, ${count(site.numbers.length, 'short address', 'short addresses')}`;
  return [head, '', ...results.flatMap(lines), '', `${passed} passed, ${failed} failed`].join('\n');
}

/** The same for programs. */
export function reportJson({ site, results }: Report): string {
  const checks = results.map(({ id, title, mend, outcome }) => ({
    id,
    title,
    ...outcome,
    ...(outcome.state === 'failed' ? { mend } : {}),
  }));
  return JSON.stringify({ url: site.home, ...tally(results), checks }, null, 2);
}

function lines({ id, title, mend, outcome }: Result): string[] {
  if (outcome.state === 'passed') return [`✓ ${title} (${outcome.found})`];
  if (outcome.state === 'skipped') return [`– ${title}: ${outcome.found}`];
  const more = outcome.faults.length - shown;
  return [
    `✗ ${title} [${id}]`,
    ...outcome.faults.slice(0, shown).map((fault) => `    Found: ${fault}`),
    ...(more > 0 ? [`           and ${more} more`] : []),
    `    Mend:  ${mend}`,
  ];
}
