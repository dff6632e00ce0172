/** `npm run read -- FILE`: how a page reads: grade by section, long sentences, hard words, and what no claim or word list answers for. */
import { relative, resolve, sep } from 'node:path';
import { readBuildEnv } from '../src/build-env.ts';
import { readLibrary } from '../src/lib/content-check/read-library.ts';
import { nearest } from '../src/lib/content-check/nearest.ts';
import { formatReport } from '../src/lib/reading/format-report.ts';
import { readingReport } from '../src/lib/reading/reading-report.ts';
import { readingContext } from '../src/lib/reading/reading-context.ts';

const root = process.cwd();
const { contentDir } = readBuildEnv(process.env, root);
const { library } = readLibrary(contentDir, root);
const asked = process.argv.slice(2).map((file) => relative(root, resolve(root, file)).split(sep).join('/'));
const context = readingContext(library);

if (asked.length === 0) fail('Name one or more files: npm run read -- content/articles/why-it-hurts/light-touch.mdx');
for (const file of asked) {
  const page = library.pages.find((candidate) => candidate.file === file);
  if (page === undefined) {
    const meant = nearest(
      file,
      library.pages.map((candidate) => candidate.file),
    );
    fail(
      `There is no page ${file}. ${meant === undefined ? 'Name a file under content/articles or content/pages.' : `Did you mean ${meant}?`}`,
    );
  } else if (!page.parsed) fail(`${file} does not parse. Run npm run check, which tells the line.`);
  else console.log(`${formatReport(file, readingReport(page, context))}\n`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
