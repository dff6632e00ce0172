import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, project, type BuiltSite } from './build-site.ts';
import { planFixtureSite } from './fixture-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content at the root of its host. */
    realSite: BuiltSite;
    /** A small content that uses every building block, under a sub-path. */
    fixtureSite: BuiltSite;
  }
}

/** The sites of this run. Each project of tests runs this file anew, so the memory is the process's own. */
const memory = globalThis as typeof globalThis & { steadyStepsSites?: Promise<[BuiltSite, BuiltSite]> };

/** Builds the sites once, however many projects ask, and tells the tests where they are. */
export default async function setupSites({ provide }: TestProject): Promise<void> {
  memory.steadyStepsSites ??= buildSites();
  const [real, fixture] = await memory.steadyStepsSites;
  provide('realSite', real);
  provide('fixtureSite', fixture);
}

/** One after the other: two builds at once need more memory than small machines have. */
async function buildSites(): Promise<[BuiltSite, BuiltSite]> {
  const real = await buildSite({ name: 'real', origin: 'https://example.org', base: '/', contentDir: join(project, 'content') });
  return [real, await buildSite(planFixtureSite('fixture'))];
}
