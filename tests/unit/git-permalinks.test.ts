import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { readCommittedPermalinks } from '../../src/integrations/git-permalinks.ts';

test('reads the register of the last commit', () => {
  const asked: string[] = [];
  const register = readCommittedPermalinks('/site/content', (folder, file) => {
    asked.push(`${folder} ${file}`);
    return '# paper\n- { number: 1, target: /, since: 2026-11-20, status: live }\n';
  });
  expect(register).toEqual([{ number: 1, target: '/', since: '2026-11-20', status: 'live' }]);
  expect(asked).toEqual(['/site/content permalinks.yaml']);
});

test('gives nothing outside git, before the first commit, or when the commit cannot be read', () => {
  expect(readCommittedPermalinks(tmpdir())).toBeUndefined();
  expect(readCommittedPermalinks('/no/such/folder')).toBeUndefined();
  expect(readCommittedPermalinks('/site', () => undefined)).toBeUndefined();
  expect(readCommittedPermalinks('/site', () => '- "open')).toBeUndefined();
  expect(readCommittedPermalinks('/site', () => 'number: 1')).toBeUndefined();
});

test('leaves out lines of the commit that are wrong', () => {
  const register = readCommittedPermalinks(
    '/site',
    () => '- { number: 1, target: /, since: 2026-11-20, status: live }\n- { number: two }\n',
  );
  expect(register?.map(({ number }) => number)).toEqual([1]);
});
