import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildEnv } from '../src/build-env.ts';
import { addWords, readIndex, type IndexFile, type MoreWordsFile } from '../src/lib/search/index-file.ts';
import { askSite } from './search/ask-site.ts';
import { freshBuild } from './search/fresh-build.ts';
import { failedQueries, gapReport, missingWords } from './search/gaps.ts';
import { readPageTopics } from './search/page-topics.ts';
import { readQueries } from './search/queries.ts';

// `npm run search:gaps -- FILE.tsv`: what people ask that no page answers, and the words they use that no page has.
const root = fileURLToPath(new URL('..', import.meta.url));
const { contentDir, basePath } = readBuildEnv(process.env, root);
const { positionals } = parseArgs({ allowPositionals: true });

try {
  const queries = readQueries(positionals[0] ?? 'tests/search/queries.tsv').filter(({ lang }) => lang === 'en');
  const dir = await freshBuild(root, contentDir);
  const read = (name: string): unknown => JSON.parse(readFileSync(`${dir}/search/${name}.json`, 'utf8'));
  const index = addWords(readIndex(read('index') as IndexFile), read('more') as MoreWordsFile);
  const outcomes = await askSite(dir, basePath, queries);
  console.log(gapReport(failedQueries(outcomes, readPageTopics(dir)), missingWords(queries, index)));
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'QueryFileError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
