import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/content-check/check-content.ts';
import { formatProblems } from '../../../src/lib/problems.ts';
import { checkEdited, today, withContentFolder } from '../../helpers/content-folder.ts';

test('finds nothing wrong with the fixture, which uses every building block', () => {
  expect(checkEdited([])).toEqual([]);
});

test('counts the files it read', () => {
  const count = withContentFolder([], (root) => checkContent(join(root, 'content'), root, { today }).library.fileCount);
  expect(count).toBe(27);
});

test('tells every fault of every file in one run, sorted by file and line', () => {
  const problems = checkEdited([
    { file: 'articles/why-it-hurts/numb-feet.mdx', replace: 'topics: [nerve-damage, foot-check]', with: 'topics: [nerve-damage, feet]' },
    { file: 'articles/why-it-hurts/numb-feet.mdx', replace: 'order: 2', with: 'order: second' },
    { file: 'articles/why-it-hurts/numb-feet.mdx', replace: 'Look at your feet', with: 'It is easy to look at your feet' },
    { file: 'articles/why-it-hurts/nerve-damage.mdx', replace: 'Sheets can hurt.', with: 'Sheets { hurt.' },
    { file: 'evidence/claims/nerves.yaml', replace: 'certainty: low', with: 'certainty: sure' },
    { file: 'evidence/claims/nerves.yaml', replace: 'sources: [study-one]', with: 'sources: [no-such-study]' },
    { file: 'clinic.yaml', replace: 'region: en-US', with: 'region: en-XX' },
    { file: 'glossary/ischemia.yaml', replace: 'say: iss', with: 'see [\nsay: iss' },
  ]);
  expect(problems.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
    'content/articles/why-it-hurts/nerve-damage.mdx:31 ',
    'content/articles/why-it-hurts/numb-feet.mdx:6 order',
    'content/articles/why-it-hurts/numb-feet.mdx:7 topics[1]',
    'content/articles/why-it-hurts/numb-feet.mdx:18 ',
    'content/clinic.yaml:3 region',
    'content/evidence/claims/nerves.yaml:11 certainty',
    'content/evidence/claims/nerves.yaml:12 sources[0]',
    'content/glossary/ischemia.yaml:2 ',
  ]);
});

test('says how many problems there are and that nothing was built', () => {
  const words = formatProblems(checkEdited([{ file: 'clinic.yaml', replace: 'region: en-US', with: 'region: en-XX' }]));
  expect(words).toMatchInlineSnapshot(`
    "content/clinic.yaml:3  region
      Found: There is no region called "en-XX".
      Mend:  Did you mean "en-US"?

    1 problem in the content. Nothing was built."
  `);
});

test('counts lines alike in files with Windows line ends', () => {
  const found = withContentFolder(
    [
      {
        file: 'topics.yaml',
        write: '- id: nerve-damage\r\n  about: pain\r\n- id: foot-check\r\n  about: feet\r\n- id: urgent-help\r\n  abut: danger\r\n',
      },
    ],
    (root) => checkContent(join(root, 'content'), root, { today }).problems.map(({ line, field }) => `${line} ${field}`),
  );
  expect(found).toEqual(['6 abut']);
});

test('still reads a folder that holds nothing at all', () => {
  const { problems } = checkContent('/nowhere/content', '/nowhere', { today });
  expect(problems.map(({ file, found }) => `${file} ${found}`)).toEqual([
    'content/clinic.yaml This file is missing.',
    'content/codes.yaml This file is missing.',
    'content/evidence/statements.yaml This file is missing.',
    'content/home.yaml This file is missing.',
    'content/permalinks.released.yaml This file is missing.',
    'content/permalinks.yaml This file is missing.',
    'content/regions.yaml This file is missing.',
    'content/scales.yaml This file is missing.',
    'content/search/chatter.yaml This file is missing.',
    'content/search/signs.yaml This file is missing.',
    'content/search/words.yaml This file is missing.',
    'content/standards.yaml This file is missing.',
    'content/strings/en.yaml This file is missing.',
    'content/topics.yaml This file is missing.',
  ]);
});
