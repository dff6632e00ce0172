/** `npm run check`: checks the content and says what is wrong with it, in the words of the build. */
import { readBuildEnv } from '../src/build-env.ts';
import { readCommittedPermalinks } from '../src/integrations/git-permalinks.ts';
import { checkContent } from '../src/lib/content-check/check-content.ts';
import { formatNotes, formatProblems } from '../src/lib/problems.ts';

const root = process.cwd();
const { contentDir, today } = readBuildEnv(process.env, root);
const { library, problems, notes } = checkContent(contentDir, root, { today, previousPermalinks: readCommittedPermalinks(contentDir) });

if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);

if (problems.length === 0) console.log(`No problems in ${library.fileCount} files.`);
else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
