/** `npm run release:permalinks`: notes what every short address stands for in this release, in a file that only grows. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildEnv } from '../src/build-env.ts';
import { readHistory } from '../src/integrations/git-history.ts';
import { checkContent } from '../src/lib/content-check/check-content.ts';
import { formatProblems } from '../src/lib/problems.ts';
import { releasedText, releaseRegister } from '../src/lib/released-register.ts';
import type { ArticleData } from '../src/schemas/article.ts';
import type { PermalinkData } from '../src/schemas/permalink.ts';

const root = process.cwd();
const { contentDir, today } = readBuildEnv(process.env, root);
const history = readHistory(contentDir);
const file = join(contentDir, 'permalinks.released.yaml');
// The first release of a content folder has none before it. A file that was there once must be put back, not made anew.
if (!existsSync(file) && history.released.length === 0) writeFileSync(file, releasedText([]));
const { library, problems } = checkContent(contentDir, root, { today, history });

if (problems.length > 0) {
  console.error(formatProblems(problems, 'No release was noted.'));
  process.exitCode = 1;
} else {
  // Without a problem, no field is missing.
  const last = library.released?.data.numbers ?? [];
  const pages = new Map(library.pages.map(({ address, data }) => [address, data as ArticleData]));
  const lines = releaseRegister(
    last,
    library.permalinks.map(({ data }) => data as PermalinkData),
    pages,
  );
  writeFileSync(file, releasedText(lines));
  const known = new Set(last.map(({ number }) => number));
  const added = lines.filter(({ number }) => !known.has(number)).map(({ number }) => number);
  console.log(`${lines.length} numbers in ${library.dir}/permalinks.released.yaml. New: ${added.join(', ') || 'none'}. Commit the file.`);
}
