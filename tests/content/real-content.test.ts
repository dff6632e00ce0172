import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildEnv } from '../../src/build-env.ts';
import { readHistory } from '../../src/integrations/git-history.ts';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { formatProblems } from '../../src/lib/problems.ts';

const root = join(import.meta.dirname, '../..');

test('the real content has no problems, and lost no number of the last release or of any commit', () => {
  const { today } = readBuildEnv(process.env, root);
  const contentDir = join(root, 'content');
  const { problems } = checkContent(contentDir, root, { today, history: readHistory(contentDir) });
  expect(formatProblems(problems)).toBe('');
  // It reads the whole content and the history, which a busy machine takes a while for.
}, 30_000);
