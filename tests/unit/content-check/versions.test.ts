import { describe, expect, test } from 'vitest';
import { releasedText } from '../../../src/lib/released-register.ts';
import { reportEdited, type Edit } from '../../helpers/content-folder.ts';
import { fixtureHistory } from '../../helpers/past.ts';

const sink = 'articles/everyday-care/kitchen-sink.mdx';
const days = ['2026-11-22', '2026-11-23'];

/** The fixture's kitchen sink has 2 versions, and both were released. */
const released: Edit = {
  file: 'permalinks.released.yaml',
  write: releasedText([{ number: 6, target: '/everyday-care/kitchen-sink/', since: '2026-11-20', status: 'live', versions: days }]),
};
const report = (replace: string | RegExp, words: string) => reportEdited([released, { file: sink, replace, with: words }]);

describe('the changes of a page that was released', () => {
  test('may get a new entry at the top, and better words', () => {
    expect(report('changes:\n', 'changes:\n  - { date: 2026-11-24, kind: wording, what: Plainer words. }\n')).toBe('');
    expect(report(/what: [^}]*\}/g, 'what: In other words. }')).toBe('');
  });

  test('may not lose an entry', () => {
    expect(report(/ {2}- \{ date: 2026-11-22.*\n/, '')).toMatchInlineSnapshot(`
      "content/articles/everyday-care/kitchen-sink.mdx:12  changes[0]
        Found: The entry of 2026-11-22 is gone. It was version 1 (the last release), and paper may name it.
        Mend:  Put it back as the number 1 from below: - { date: 2026-11-22, kind: wording, what: ... }. Its words may be mended; what is new goes to the top."
    `);
    expect(report(/ {2}- \{ date: 2026-11-23.*\n/, '')).toMatchInlineSnapshot(`
      "content/articles/everyday-care/kitchen-sink.mdx:12  changes[0]
        Found: The entry of 2026-11-23 is gone. It was version 2 (the last release), and paper may name it.
        Mend:  Put it back as the number 2 from below: - { date: 2026-11-23, kind: wording, what: ... }. Its words may be mended; what is new goes to the top."
    `);
  });

  test('may not get another day for an entry', () => {
    expect(report('{ date: 2026-11-23', '{ date: 2026-11-24')).toMatchInlineSnapshot(`
      "content/articles/everyday-care/kitchen-sink.mdx:12  changes[0]
        Found: Version 2 was of 2026-11-23 (the last release), not of 2026-11-24. Paper names the day.
        Mend:  Put "date: 2026-11-23" back. What is new goes to the top, in an entry of its own."
    `);
  });

  test('may not get a new entry below an old one, for that moves the numbers on paper', () => {
    expect(report('  - { date: 2026-11-22', '  - { date: 2026-11-22, kind: wording, what: Forgotten. }\n  - { date: 2026-11-21'))
      .toMatchInlineSnapshot(`
      "content/articles/everyday-care/kitchen-sink.mdx:14  changes[2]
        Found: The entry of 2026-11-21 was put in below version 1 of 2026-11-22 (the last release). Paper counts these entries.
        Mend:  Put a new entry at the top, with the day on which it was written."
    `);
  });
});

test('the changes of a page are held against the last commit too, once', () => {
  const versions = new Map([[sink, { days, where: 'the last commit' }]]);
  const edit: Edit = { file: sink, replace: / {2}- \{ date: 2026-11-23.*\n/, with: '' };
  expect(reportEdited([edit], { history: fixtureHistory({ versions }) })).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:12  changes[0]
      Found: The entry of 2026-11-23 is gone. It was version 2 (the last commit), and paper may name it.
      Mend:  Put it back as the number 2 from below: - { date: 2026-11-23, kind: wording, what: ... }. Its words may be mended; what is new goes to the top."
  `);
  expect(reportEdited([released, edit], { history: fixtureHistory({ versions }) }).match(/Found:/g)).toHaveLength(1);
  expect(reportEdited([], { history: fixtureHistory({ versions }) })).toBe('');
});
