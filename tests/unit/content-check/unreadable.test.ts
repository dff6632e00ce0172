import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';
import { fixtureHistory } from '../../helpers/past.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const numb = 'articles/why-it-hurts/numb-feet.mdx';
const claims = 'evidence/claims/nerves.yaml';
const statements = 'evidence/statements.yaml';
const term = 'glossary/neuropathy.yaml';
const permalinks = 'permalinks.yaml';

test('refuses YAML that cannot be read and does not also miss the ids in it', () => {
  expect(reportReplaced(claims, 'plain: Damaged nerves can burn', 'plain: "Damaged nerves can burn')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:3
      Found: A quote mark is opened here and never closed.
      Mend:  Close the quote mark at the end of the text."
  `);
});

test('refuses front matter that cannot be read and still checks the text', () => {
  expect(
    reportEdited([
      { file: nerve, replace: 'title: What does nerve', with: 'title: Nerves: what does nerve' },
      { file: nerve, replace: 'Sheets can hurt.', with: 'Sheets can hurt 20% more.' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:2
      Found: There is a second colon in this line.
      Mend:  Put the text in quotes if it holds a colon, a quote mark or a # sign.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "20%" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses a key that stands twice', () => {
  expect(reportReplaced(term, 'say: new', 'say: twice\nsay: new')).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:6
      Found: This field stands twice.
      Mend:  Keep one of the two lines."
  `);
});

test('refuses a list file that is not a list', () => {
  expect(reportEdited([{ file: 'topics.yaml', write: 'id: nerve-damage\nabout: pain\n' }])).toMatchInlineSnapshot(`
    "content/topics.yaml:1
      Found: The file is not a list.
      Mend:  Begin each entry with "- " at the start of a line."
  `);
});

test('refuses a file without front matter', () => {
  expect(reportEdited([{ file: numb, replace: /^---[\s\S]*?\n---\n/, with: '' }])).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:1
      Found: The file does not begin with front matter between two lines of ---.
      Mend:  Begin the file as the template in CONTRIBUTING.md does."
  `);
});

test('refuses MDX with a tag that is not closed', () => {
  expect(reportReplaced(nerve, '</CareCard>', '')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:35
      Found: This MDX does not parse: expected a closing tag for \`<CareCard>\`.
      Mend:  Close every tag and quote mark, write "less than" for the sign, and leave out curly brackets."
  `);
});

test('refuses MDX with a less-than sign before a letter', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets <can hurt.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: This MDX does not parse: unexpected character after \`<\`, expected a valid JSX tag.
      Mend:  Close every tag and quote mark, write "less than" for the sign, and leave out curly brackets."
  `);
});

test('refuses MDX with an open curly bracket', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets { can hurt.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: This MDX does not parse: unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
      Mend:  Close every tag and quote mark, write "less than" for the sign, and leave out curly brackets."
  `);
});

test('does not miss the lines of a register that cannot be read', () => {
  expect(reportEdited([{ file: permalinks, replace: 'number: 2,', with: 'number: "2,' }], { history: fixtureHistory() }))
    .toMatchInlineSnapshot(`
    "content/permalinks.yaml:3
      Found: A quote mark is opened here and never closed.
      Mend:  Close the quote mark at the end of the text."
  `);
});

test('refuses a line that begins with a tab', () => {
  expect(reportReplaced(statements, '  verdict:', '	verdict:')).toMatchInlineSnapshot(`
    "content/evidence/statements.yaml:4
      Found: The line begins with a tab.
      Mend:  Use spaces at the start of the line."
  `);
});

test('refuses a content folder without a file that the site needs', () => {
  expect(reportEdited([{ file: 'regions.yaml', remove: true }])).toMatchInlineSnapshot(`
    "content/regions.yaml:1
      Found: This file is missing.
      Mend:  Put it back: the site cannot be built without it."
  `);
});
