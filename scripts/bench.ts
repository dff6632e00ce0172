import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildEnv } from '../src/build-env.ts';
import { benchGrowth, growthReport } from './bench/bench-growth.ts';
import { benchSite, siteReport } from './bench/bench-site.ts';

// `npm run bench`: builds the site cleanly and prints what it weighs. `npm run bench -- --grow 1000` does the same for
// the content with so many generated articles. `--json` prints the numbers for programs.
const root = fileURLToPath(new URL('..', import.meta.url));
const work = `${root}.cache/bench`;
const { contentDir } = readBuildEnv(process.env, root);
const { values } = parseArgs({ options: { grow: { type: 'string' }, json: { type: 'boolean', default: false } } });

if (values.grow === undefined) {
  const bench = await benchSite(root, work, contentDir);
  console.log(values.json ? JSON.stringify(bench, null, 2) : siteReport(bench));
} else {
  const count = Number(values.grow);
  if (!Number.isInteger(count) || count < 1) throw new Error('Say how many articles to generate, for example --grow 1000.');
  const bench = await benchGrowth(root, work, contentDir, count);
  console.log(values.json ? JSON.stringify(bench, null, 2) : growthReport(bench));
}
