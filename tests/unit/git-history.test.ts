import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/integrations/git-history.ts';
import { makeEdit, withContentFolder, type Edit } from '../helpers/content-folder.ts';
import { commitAll, git } from '../helpers/git-content.ts';

const sink = 'articles/everyday-care/kitchen-sink.mdx';

/** What history tells after the fixture was committed and `later` was done. */
function historyAfter(later: (content: string, root: string) => void) {
  return withContentFolder([], (root) => {
    commitAll(root, 'First');
    later(join(root, 'content'), root);
    return readHistory(join(root, 'content'));
  });
}

const edit = (content: string, file: string, replace: string | RegExp, words: string) =>
  makeEdit(content, { file, replace, with: words } as Edit);

describe('the history of a content folder', () => {
  test('is empty outside git and where there is no folder', () => {
    const nothing = { permalinks: [], released: [], versions: new Map() };
    expect(readHistory(tmpdir())).toEqual(nothing);
    expect(readHistory('/no/such/folder')).toEqual(nothing);
  });

  test('holds every different line of every commit, oldest first, with its commit', () => {
    const { permalinks, released } = historyAfter((content, root) => {
      edit(content, 'permalinks.yaml', 'target: /urgent-help/', 'target: /other/');
      commitAll(root, 'A slip');
      edit(content, 'permalinks.yaml', 'target: /other/', 'target: /urgent-help/');
      commitAll(root, 'Mended');
    });
    const second = permalinks.filter(({ number }) => number === 2);
    expect(second.map(({ target }) => target)).toEqual(['/urgent-help/', '/other/']);
    expect(second[0]?.where).toMatch(/^commit [\da-f]{7,} of \d{4}-\d\d-\d\d$/);
    expect(permalinks).toHaveLength(7);
    expect(released.map(({ number, versions }) => [number, versions])).toEqual([[4, ['2026-11-20', '2026-11-21']]]);
  });

  test('leaves out lines and files of a commit that are wrong', () => {
    const { permalinks } = historyAfter((content, root) => {
      makeEdit(content, { file: 'permalinks.yaml', write: '- "open' });
      commitAll(root, 'Broken');
      makeEdit(content, {
        file: 'permalinks.yaml',
        write: '- { number: two }\n- { number: 9, target: /nine/, since: 2026-11-20, status: live }\n',
      });
      commitAll(root, 'Half broken');
    });
    expect(permalinks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 9]);
  });

  test('follows the main branch: what was changed again inside a branch was never on paper', () => {
    const { permalinks } = historyAfter((content, root) => {
      git(root, 'switch', '--quiet', '--create', 'topic');
      edit(content, 'permalinks.yaml', /$/, '- { number: 7, target: /seven/, since: 2026-11-20, status: live }\n');
      commitAll(root, 'Seven');
      edit(content, 'permalinks.yaml', 'number: 7, target: /seven/', 'number: 7, target: /else/');
      commitAll(root, 'Another seven');
      git(root, 'switch', '--quiet', 'main');
      git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic');
    });
    expect(permalinks.filter(({ number }) => number === 7).map(({ target }) => target)).toEqual(['/else/']);
  });

  test('holds the versions of the pages that differ from the last commit', () => {
    const { versions } = historyAfter((content) => {
      edit(content, sink, / {2}- \{ date: 2026-11-23.*\n/, '');
      edit(content, 'clinic.yaml', 'region: en-US', 'region: en-GB');
    });
    expect([...versions]).toEqual([[sink, { days: ['2026-11-22', '2026-11-23'], where: 'the last commit' }]]);
  });

  test('knows nothing of the versions of a draft', () => {
    const { versions } = historyAfter((content, root) => {
      edit(content, sink, 'order: 1', 'order: 1\ndraft: true');
      commitAll(root, 'Draft');
      edit(content, sink, 'draft: true', 'draft: false');
    });
    expect(versions.size).toBe(0);
  });
});
