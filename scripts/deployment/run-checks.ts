import { politeAsk, type Ask } from './ask.ts';
import { addressChecks } from './address-checks.ts';
import { cacheChecks } from './cache-checks.ts';
import type { Check, Outcome } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { readDeployedSite, type DeployedSite } from './deployed-site.ts';
import { headerChecks } from './header-checks.ts';
import { pageChecks } from './page-checks.ts';
import { sameAsBuild } from './same-as-build.ts';

/** A check with what it found. */
export interface Result extends Pick<Check, 'id' | 'title' | 'mend'> {
  outcome: Outcome;
}

export interface Report {
  site: DeployedSite;
  results: readonly Result[];
}

export interface CheckOptions {
  /** Checks that this host is known to fail, by id. */
  skip?: readonly string[];
  /** Folder of the build that was deployed. */
  dist?: string | undefined;
  ask?: Ask;
}

/** Every check there is, in the order of the report. */
export const allChecks: readonly Check[] = [...pageChecks, ...addressChecks, ...headerChecks, ...cacheChecks, ...dataChecks];

/** Checks a deployed site. Throws `NotOurSite` or `NoAnswer` when there is nothing to check. */
export async function checkDeployment(address: string, { skip = [], dist, ask = politeAsk() }: CheckOptions = {}): Promise<Report> {
  const site = await readDeployedSite(address, ask);
  const checks = dist === undefined ? allChecks : [...allChecks, sameAsBuild(dist)];
  const results: Result[] = [];
  for (const { id, title, mend, run } of checks) {
    const outcome: Outcome = skip.includes(id) ? { state: 'skipped', found: 'left out with --skip' } : await run(site);
    results.push({ id, title, mend, outcome });
  }
  return { site, results };
}
