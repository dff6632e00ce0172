import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What Lighthouse finds on a page, as far as we look at it. */
export interface LighthouseResult {
  lhr: {
    runtimeError?: { message: string };
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { title: string; score: number | null; displayValue?: string; numericValue?: number }>;
  };
}
export type Lighthouse = (url: string, flags: { port: number; logLevel: 'silent'; onlyCategories: string[] }) => Promise<LighthouseResult>;

/** Lighthouse brings 114 packages and 176 MB, more than all else of this project, so it is no dependency. */
const version = '13.5.0';
const folder = '.cache/lighthouse';

/** Lighthouse from its own folder below `root`. Throws an error that says how to get it. */
export async function findLighthouse(root: string): Promise<Lighthouse> {
  const file = join(root, folder, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(file)) {
    throw new Error(
      `Lighthouse is not here. It weighs 176 MB, so it is installed only for this check:\n  npm install --prefix ${folder} lighthouse@${version}`,
    );
  }
  return ((await import(pathToFileURL(file).href)) as { default: Lighthouse }).default;
}
