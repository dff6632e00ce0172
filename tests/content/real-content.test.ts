import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildEnv } from '../../src/build-env.ts';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { formatProblems } from '../../src/lib/problems.ts';

const root = join(import.meta.dirname, '../..');

test('the real content has no problems', () => {
  const { today } = readBuildEnv(process.env, root);
  const { problems } = checkContent(join(root, 'content'), root, { today });
  expect(formatProblems(problems)).toBe('');
});
