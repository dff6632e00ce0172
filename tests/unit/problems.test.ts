import { expect, test } from 'vitest';
import { formatProblems, sortProblems, type Problem } from '../../src/lib/problems.ts';

const problem = (file: string, line: number, field = ''): Problem => ({ file, line, field, found: 'Something.', mend: 'Mend it.' });

test('sorts by file, then line, then field, and leaves the list it was given', () => {
  const given = [problem('b', 1), problem('a', 10, 'x'), problem('a', 2), problem('a', 10, 'c')];
  expect(sortProblems(given).map(({ file, line, field }) => `${file}${line}${field}`)).toEqual(['a2', 'a10c', 'a10x', 'b1']);
  expect(given[0]?.file).toBe('b');
});

test('says nothing when there is no problem', () => {
  expect(formatProblems([])).toBe('');
});

test('tells place, finding and mending of each problem, and counts them', () => {
  expect(formatProblems([problem('b.yaml', 3, 'title'), problem('a.mdx', 1)], 'Nothing happened.')).toMatchInlineSnapshot(`
    "a.mdx:1
      Found: Something.
      Mend:  Mend it.

    b.yaml:3  title
      Found: Something.
      Mend:  Mend it.

    2 problems in the content. Nothing happened."
  `);
});
