/** `npm run check`: checks the content and says what is wrong with it, in the words of the build. */
import { readBuildEnv } from '../src/build-env.ts';
import { readHistory } from '../src/integrations/git-history.ts';
import { checkContent } from '../src/lib/content-check/check-content.ts';
import { formatNotes, formatProblems } from '../src/lib/problems.ts';

const root = process.cwd();
const { contentDir, today, ...site } = readBuildEnv(process.env, root);
const { library, problems, notes } = checkContent(contentDir, root, { today, site, history: readHistory(contentDir) });

if (notes.length > 0) console.log(`${formatNotes(notes)}\n`);

if (problems.length === 0) console.log(`No problems in ${library.fileCount} files.`);
else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
