import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, sitesDir, type SitePlan } from './build-site.ts';

/** 24 November 2026: dates in the fixture must have come by then. */
const epoch = 1795478400;

/**
 * Writes the content of the fixture site to `.cache/test-sites/<name>/content` and says how to build it under a
 * sub-path. The content check's fixture is laid under a few pages that a whole site has: the footer and the evidence
 * data lead to them.
 */
export function planFixtureSite(name: string): SitePlan {
  const contentDir = join(sitesDir, name, 'content');
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(join(project, 'tests/fixtures/content'), contentDir, { recursive: true });
  cpSync(join(project, 'tests/fixtures/site'), contentDir, { recursive: true });
  // The real words and scales, so that the fixture cannot drift from what the site needs.
  for (const part of ['strings', 'scales.yaml', 'standards.yaml'])
    cpSync(join(project, 'content', part), join(contentDir, part), { recursive: true });
  changeCount(join(contentDir, 'evidence/claims/nerves.yaml'));
  addPermalinks(join(contentDir, 'permalinks.yaml'), [
    '/nerve-block/claims-you-may-hear/',
    '/about/',
    '/about/privacy/',
    '/about/accessibility/',
  ]);
  return { name, contentDir, epoch, origin: 'https://clinic.example.org', base: '/sub/path/' };
}

/** A number that was changed in the ledger after the pages were written: tests/site/chances.test.ts looks where it shows. */
function changeCount(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace('About 20 out of 100', 'About 37 out of 100').replace('{ id: all, count: 20 }', '{ id: all, count: 37 }');
  if (after === before) throw new Error(`${file} does not hold the count to change.`);
  writeFileSync(file, after);
}

/** Gives each address the next number of the register. */
function addPermalinks(file: string, addresses: readonly string[]): void {
  const register = readFileSync(file, 'utf8').trimEnd();
  const last = Math.max(...[...register.matchAll(/number: (\d+)/g)].map(([, digits]) => Number(digits)));
  const lines = addresses.map((target, place) => `- { number: ${last + 1 + place}, target: ${target}, since: 2026-11-20, status: live }`);
  writeFileSync(file, `${[register, ...lines].join('\n')}\n`);
}
