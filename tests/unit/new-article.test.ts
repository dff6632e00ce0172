import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { slugFor } from '../../src/lib/new-article.ts';
import { today, withContentFolder } from '../helpers/content-folder.ts';

const script = join(import.meta.dirname, '../../scripts/new-article.ts');
/** Noon of the day that counts as today in tests. */
const epoch = String(Date.parse(`${today}T12:00:00Z`) / 1000);

/** Runs the command in a copy of the fixture with these answers. */
function answer(root: string, answers: readonly string[]) {
  const input = answers.map((line) => `${line}\n`).join('');
  return spawnSync(process.execPath, [script], { cwd: root, input, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: epoch } });
}

describe('npm run new:article', () => {
  it('writes a draft that the content check takes as it is', () => {
    withContentFolder([], (root) => {
      const { stdout, status } = answer(root, ['why-it-hurts', 'Why do my toes cramp?', 'Why toes cramp.', 'nerve-damage']);
      expect(status).toBe(0);
      expect(stdout).toContain('content/articles/why-it-hurts/toes-cramp.mdx');
      const { library, problems } = checkContent(join(root, 'content'), root, { today });
      expect(problems).toEqual([]);
      expect(library.pages.find(({ id }) => id === 'why-it-hurts/toes-cramp')?.data).toMatchObject({ draft: true, published: today });
    });
  });

  it('asks again when an answer cannot be right, and says why', () => {
    withContentFolder([], (root) => {
      const { stdout, status } = answer(root, [
        'why-it-hurt',
        'why-it-hurts',
        '',
        'Why do my toes cramp?',
        'Why.',
        'nerve-damge',
        'nerve-damage',
      ]);
      expect(status).toBe(0);
      expect(stdout).toContain('There is no section called "why-it-hurt". Did you mean "why-it-hurts"?');
      expect(stdout).toContain('There is no topic called "nerve-damge". Did you mean "nerve-damage"?');
    });
  });

  it('writes nothing when the answers end early', () => {
    withContentFolder([], (root) => {
      const before = readdirSync(join(root, 'content/articles/why-it-hurts'));
      const { stderr, status } = answer(root, ['why-it-hurts', 'Why do my toes cramp?']);
      expect(status).toBe(1);
      expect(stderr).toContain('Nothing was written.');
      expect(readdirSync(join(root, 'content/articles/why-it-hurts'))).toEqual(before);
    });
  });

  it('does not write over a page', () => {
    withContentFolder([], (root) => {
      expect(existsSync(join(root, 'content/articles/why-it-hurts/nerve-damage.mdx'))).toBe(true);
      expect(answer(root, ['why-it-hurts', 'What is nerve damage?']).stdout).toContain(
        'nerve-damage.mdx already has this title or address.',
      );
    });
  });
});

it.each([
  ['Why do sheets hurt my feet?', 'sheets-hurt-feet'],
  ['Can I?', 'can-i'],
  ['Is a café walk good for the foot, the leg and the heart?', 'cafe-walk-good-foot'],
])('makes an address from "%s"', (title, slug) => {
  expect(slugFor(title)).toBe(slug);
});
