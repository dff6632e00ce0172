import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const file = 'search/signs.yaml';

test('refuses a danger sign that listens for a list that is not there', () => {
  expect(reportReplaced(file, '[FOOT, black*]', '[FOTO, black*]')).toMatchInlineSnapshot(`
    "content/search/signs.yaml:9  signs[0].hear[0]
      Found: There is no list called "FOTO".
      Mend:  Did you mean "FOOT"?"
  `);
});

test('refuses a danger sign that rests on a claim that is not there', () => {
  expect(reportReplaced(file, /claims: \[.*\]/, 'claims: [no-such-claim]')).toContain('There is no claim called "no-such-claim".');
});

test('refuses words with marks in them', () => {
  expect(reportReplaced(file, 'unless: [shoe*]', 'unless: ["shoe(s)"]')).toContain('Write words with | between them');
});

test('says that the file is needed', () => {
  expect(reportEdited([{ file: 'search/words.yaml', remove: true }])).toContain('This file is missing.');
});
