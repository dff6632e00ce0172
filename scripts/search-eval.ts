import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildEnv } from '../src/build-env.ts';
import { askSite } from './search/ask-site.ts';
import { evalReport, evaluate } from './search/eval-report.ts';
import { freshBuild } from './search/fresh-build.ts';
import { readPageTopics } from './search/page-topics.ts';
import { readQueries } from './search/queries.ts';

// `npm run search:eval -- FILE.tsv [--json]`: asks the built site's search page every query of a file, in a browser.
const root = fileURLToPath(new URL('..', import.meta.url));
const { contentDir, basePath } = readBuildEnv(process.env, root);
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });

try {
  const queries = readQueries(positionals[0] ?? 'tests/search/queries.tsv');
  const dir = await freshBuild(root, contentDir);
  const topics = readPageTopics(dir);
  const evaluation = evaluate(await askSite(dir, basePath, queries), topics);
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : evalReport(evaluation));
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'QueryFileError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
