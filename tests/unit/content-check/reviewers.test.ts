import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/content-check/check-content.ts';
import { reportReplaced, today, withContentFolder, type Edit } from '../../helpers/content-folder.ts';

const clinic = 'clinic.yaml';
const pages = 'pages: [/why-it-hurts/numb-feet/]';

test('refuses a signature under a page that is not there', () => {
  expect(reportReplaced(clinic, pages, 'pages: [/why-it-hurts/numb-foot/]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:18  reviewers[0].pages[0]
      Found: There is no page "/why-it-hurts/numb-foot/" to sign.
      Mend:  Did you mean "/why-it-hurts/numb-feet/"?"
  `);
});

test('refuses a signature from before the page began', () => {
  expect(reportReplaced(clinic, 'date: 2026-11-23', 'date: 2026-11-20')).toMatchInlineSnapshot(`
    "content/clinic.yaml:18  reviewers[0].pages[0]
      Found: Ann Example signed "/why-it-hurts/numb-feet/" on 2026-11-20, but the page began on 2026-11-23.
      Mend:  Write the day on which this page was read."
  `);
});

test('takes "all", and refuses any other word', () => {
  expect(reportReplaced(clinic, pages, 'pages: all')).toBe('');
  expect(reportReplaced(clinic, pages, 'pages: most')).toMatchInlineSnapshot(`
    "content/clinic.yaml:18  reviewers[0].pages
      Found: This says "most".
      Mend:  Write a list of addresses, for example [/nerve-block/after/], or the word: all."
  `);
  expect(reportReplaced(clinic, pages, 'pages: []')).toMatchInlineSnapshot(`
    "content/clinic.yaml:18  reviewers[0].pages
      Found: This list is empty.
      Mend:  List at least 1."
  `);
});

test('refuses a reviewer without a role, a day or interests', () => {
  expect(reportReplaced(clinic, '    role: Nobody real, for tests only\n', '')).toContain('This field is missing.');
  expect(reportReplaced(clinic, '    date: 2026-11-23\n', '')).toContain('This field is missing.');
  expect(reportReplaced(clinic, '    interests: None\n', '')).toContain('This field is missing.');
});

test('refuses signatures in a page: they stand in the clinic file alone', () => {
  expect(reportReplaced('articles/why-it-hurts/numb-feet.mdx', 'order: 2', 'order: 2\nreviewers: [ann-example]')).toContain(
    'There is no field called "reviewers".',
  );
});

test('tells whoever runs the copy that facts changed after a signature', () => {
  const changed: Edit = {
    file: 'articles/why-it-hurts/numb-feet.mdx',
    replace: 'changes:\n',
    with: 'changes:\n  - { date: 2026-11-24, kind: clinical, what: New facts. }\n',
  };
  const notes = (edits: Edit[]) =>
    withContentFolder(edits, (root) => checkContent(join(root, 'content'), root, { today }).notes.map(({ found }) => found));
  expect(notes([])).toEqual(['Nobody has confirmed the emergency words and numbers of United States. The pages say so.']);
  expect(notes([changed])).toContain('Facts changed after Ann Example signed: /why-it-hurts/numb-feet/. These pages say so.');
});
