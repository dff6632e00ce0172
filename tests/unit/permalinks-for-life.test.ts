import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEdit, withContentFolder, type Edit } from '../helpers/content-folder.ts';
import { commitAll, git, runScript } from '../helpers/git-content.ts';

const register = 'permalinks.yaml';
const release = 'permalinks.released.yaml';
const sink = 'articles/everyday-care/kitchen-sink.mdx';
const numb = '/why-it-hurts/numb-feet/';
const retired = (number: number, target: string) =>
  `- { number: ${number}, target: ${target}, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }`;

/** Real runs of the commands that editors and CI use, on a copy of the fixture in a repository of its own. */
function withRepository<T>(use: (root: string, edit: (...edits: Edit[]) => void) => T): T {
  return withContentFolder([], (root) => {
    commitAll(root, 'First');
    return use(root, (...edits) => {
      for (const edit of edits) makeEdit(join(root, 'content'), edit);
    });
  });
}

/** A clone that holds only the newest commit, as CI makes one. */
function withShallowClone<T>(root: string, use: (clone: string) => T): T {
  const clone = `${root}-clone`;
  try {
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone);
    return use(clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Swaps the pages of two numbers. */
const swap: Edit[] = [
  { file: register, replace: `number: 5, target: ${numb}`, with: 'number: 5, target: /everyday-care/kitchen-sink/' },
  { file: register, replace: 'number: 6, target: /everyday-care/kitchen-sink/', with: `number: 6, target: ${numb}` },
];
const loseLast: Edit[] = [
  { file: register, replace: /- \{ number: 6.*\n/, with: '' },
  { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
];

describe('npm run check', { timeout: 60_000 }, () => {
  test('passes when nothing was lost', () => {
    withRepository((root) =>
      expect(runScript('check', root)).toMatchObject({
        code: 0,
        output: expect.stringMatching(/\nNo problems in 27 files\.\n$/) as string,
      }),
    );
  });

  test('refuses a number that was removed, and gives the lines that put it back or retire it', () => {
    withRepository((root, edit) => {
      edit(...loseLast);
      const { code, output } = runScript('check', root);
      expect(code).toBe(1);
      expect(output).toContain('The number 6 was removed.');
      expect(output).toContain('- { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live }');
      expect(output).toContain(retired(6, '/everyday-care/kitchen-sink/'));
    });
  });

  test('refuses a number that was given to another page, also when the change was committed long ago', () => {
    withRepository((root, edit) => {
      edit(...swap);
      commitAll(root, 'Swapped');
      edit({ file: 'clinic.yaml', replace: 'region: en-US', with: 'region: en-US # the United States' });
      commitAll(root, 'Something else');
      const { code, output } = runScript('check', root);
      expect(code).toBe(1);
      expect(output).toMatch(
        /The number 5 stood for \/why-it-hurts\/numb-feet\/ \(commit [\da-f]+ of [\d-]+\), not \/everyday-care\/kitchen-sink\/\./,
      );
      expect(output).toContain(retired(5, numb));
    });
  });

  test('refuses a number that was removed in one commit and used again in a later one', () => {
    withRepository((root, edit) => {
      edit(...loseLast);
      commitAll(root, 'Removed');
      edit({ file: register, replace: /$/, with: '- { number: 6, target: /about/, since: 2026-11-24, status: live }\n' });
      commitAll(root, 'Used again');
      const { code, output } = runScript('check', root);
      expect(code).toBe(1);
      expect(output).toContain('The number 6 stood for /everyday-care/kitchen-sink/');
      expect(output).toContain('add a new line at the end for /about/');
    });
  });

  test('in a clone with one commit holds the register against the last release', () => {
    withRepository((root, edit) => {
      expect(runScript('release:permalinks', root).code).toBe(0);
      edit(...swap);
      commitAll(root, 'Released and swapped');
      withShallowClone(root, (clone) => {
        expect(git(clone, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
        const { code, output } = runScript('check', clone);
        expect(code).toBe(1);
        expect(output).toContain('The number 5 stood for /why-it-hurts/numb-feet/ (the last release)');
      });
    });
  });

  test('in a clone with one commit notices that the register of the release was bent to fit', () => {
    withRepository((root, edit) => {
      runScript('release:permalinks', root);
      edit(...swap, ...swap.map((change) => ({ ...change, file: release }) as Edit));
      commitAll(root, 'Both swapped');
      withShallowClone(root, (clone) => {
        const { code, output } = runScript('check', clone);
        expect(code).toBe(1);
        expect(output).toContain('The seal does not fit the lines below it.');
      });
    });
  });

  test('refuses an entry of changes that vanished since the last commit', () => {
    withRepository((root, edit) => {
      edit({ file: sink, replace: / {2}- \{ date: 2026-11-22.*\n/, with: '' });
      const { code, output } = runScript('check', root);
      expect(code).toBe(1);
      expect(output).toContain('The entry of 2026-11-22 is gone. It was version 1 (the last commit), and paper may name it.');
    });
  });

  test('takes a page that was retired properly', () => {
    withRepository((root, edit) => {
      edit(
        { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
        {
          file: register,
          replace: /- \{ number: 6.*/,
          with: retired(6, '/everyday-care/kitchen-sink/').replace('/address-of-a-live-page/', '/urgent-help/'),
        },
      );
      expect(runScript('check', root)).toMatchObject({ code: 0 });
    });
  });

  test('tells of a title that is not that of the last release, and passes', () => {
    withRepository((root, edit) => {
      runScript('release:permalinks', root);
      edit({ file: sink, replace: 'title: Which building blocks are there?', with: 'title: What are the building blocks?' });
      const { code, output } = runScript('check', root);
      expect(code).toBe(0);
      expect(output).toContain('At the last release, number 6 was "Which building blocks are there?".');
    });
  });
});

describe('npm run release:permalinks', { timeout: 60_000 }, () => {
  test('adds what is new, keeps what was there, and the check holds later registers against it', () => {
    withRepository((root) => {
      const { code, output } = runScript('release:permalinks', root);
      expect(output).toMatch(/^6 numbers in .*permalinks\.released\.yaml\. New: 1, 2, 3, 5, 6\. Commit the file\.\n$/);
      expect(code).toBe(0);
      const text = readFileSync(join(root, 'content', release), 'utf8');
      expect(text).toContain('title: "What was on the old page?", versions: [2026-11-20, 2026-11-21]');
      expect(text).toContain('title: "Which building blocks are there?", versions: [2026-11-22, 2026-11-23]');
      // Twice the same.
      runScript('release:permalinks', root);
      expect(readFileSync(join(root, 'content', release), 'utf8')).toBe(text);
    });
  });

  test('refuses to release over a lost number, and leaves the file as it was', () => {
    withRepository((root, edit) => {
      const before = readFileSync(join(root, 'content', release), 'utf8');
      edit(...swap);
      const { code, output } = runScript('release:permalinks', root);
      expect(code).toBe(1);
      expect(output).toContain('No release was noted.');
      expect(readFileSync(join(root, 'content', release), 'utf8')).toBe(before);
    });
  });

  test('refuses to begin anew when the file was removed', () => {
    withRepository((root, edit) => {
      edit({ file: release, remove: true });
      const { code, output } = runScript('release:permalinks', root);
      expect(code).toBe(1);
      expect(output).toContain('This file is missing.');
    });
  });
});
