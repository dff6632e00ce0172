import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const numb = 'articles/why-it-hurts/numb-feet.mdx';
const statements = 'evidence/statements.yaml';
const term = 'glossary/neuropathy.yaml';

test('refuses one claim id in two files', () => {
  expect(
    reportEdited([
      {
        file: 'evidence/claims/other.yaml',
        write: '- id: nerves-burn\n  plain: Nerves burn.\n  detail: Nerves burn.\n  certainty: low\n  sources: [study-one]\n',
      },
    ]),
  ).toMatchInlineSnapshot(`
    "content/evidence/claims/other.yaml:1  id
      Found: The claim "nerves-burn" is already at content/evidence/claims/nerves.yaml:2.
      Mend:  Give one of the two another id, or remove one."
  `);
});

test('refuses one source in two files, and takes two parts of one guideline', () => {
  const study = (title: string) => ({
    file: 'sources/study-two.yaml',
    write: `kind: cohort\ntitle: ${title}\nyear: 2020\nurl: https://example.org/study-one\nseen: abstract\npopulation: adults\n`,
  });
  expect(reportEdited([study('A remarkable programme for foot pain')])).toMatchInlineSnapshot(`
    "content/sources/study-two.yaml:2  title
      Found: content/sources/study-one.yaml is the same source.
      Mend:  Keep one of the two files, and name its id in the claims."
  `);
  expect(reportEdited([study('A remarkable programme for foot pain, chapter 2')])).toBe('');
});

test('refuses a statement id used twice', () => {
  expect(
    reportReplaced(
      statements,
      'claims: [nerves-burn]',
      'claims: [nerves-burn]\n- id: it-is-a-breakthrough\n  part: causes\n  statement: It hurts.\n  verdict: partly\n  answer: It can hurt.\n  claims: [nerves-burn]',
    ),
  ).toMatchInlineSnapshot(`
    "content/evidence/statements.yaml:7  id
      Found: The statement "it-is-a-breakthrough" is already at content/evidence/statements.yaml:1.
      Mend:  Give one of the two another id, or remove one."
  `);
});

test('refuses a topic listed twice', () => {
  expect(reportReplaced('topics.yaml', '- id: foot-check', '- id: nerve-damage\n  about: again\n- id: foot-check')).toMatchInlineSnapshot(`
    "content/topics.yaml:3  id
      Found: The topic "nerve-damage" is already at content/topics.yaml:1.
      Mend:  Give one of the two another id, or remove one."
  `);
});

test('refuses a region listed twice', () => {
  expect(
    reportEdited([
      {
        file: 'regions.yaml',
        replace: /$/,
        with: '- id: en-US\n  name: United States again\n  emergencyNumber: "911"\n  seenOn: 2026-11-23\n  seen: [https://example.org/region]\n  sure: "yes"\n  checkedBy: null\n',
      },
    ]),
  ).toMatchInlineSnapshot(`
    "content/regions.yaml:9  id
      Found: The region "en-US" is already at content/regions.yaml:1.
      Mend:  Give one of the two another id, or remove one."
  `);
});

test('refuses two pages with one title, whatever the case', () => {
  expect(reportReplaced(numb, 'title: Why are my feet numb?', 'title: What does nerve damage feel LIKE?')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:2  title
      Found: content/articles/why-it-hurts/nerve-damage.mdx has the title "What does nerve damage feel like?" too.
      Mend:  Say in the title what only this page answers."
  `);
});

test('refuses two articles at one place of a section', () => {
  expect(reportReplaced(numb, 'order: 2', 'order: 1')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:6  order
      Found: content/articles/why-it-hurts/nerve-damage.mdx has place 1 in this section too.
      Mend:  Give each article of a section its own place."
  `);
});

test('refuses two sections at one place', () => {
  expect(reportReplaced('sections/everyday-care.yaml', 'order: 2', 'order: 1')).toMatchInlineSnapshot(`
    "content/sections/why-it-hurts.yaml:3  order
      Found: content/sections/everyday-care.yaml has place 1 too.
      Mend:  Give each section its own place."
  `);
});

test('refuses two terms that claim one name, without regard to case, hyphens, spaces and accents', () => {
  expect(reportReplaced('glossary/ischemia.yaml', 'say: iss', 'also: [Nérve-Damage]\nsay: iss')).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:2  also[0]
      Found: "nerve damage" is already a name of the term "ischemia" ("Nérve-Damage").
      Mend:  Keep the name in one of content/glossary/ischemia.yaml and content/glossary/neuropathy.yaml."
  `);
});

test('refuses a misspelling that is the name of another term', () => {
  expect(reportReplaced(term, 'misspelled: [nuropathy]', 'misspelled: [ischemia]')).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:3  misspelled[0]
      Found: "ischemia" is already a name of the term "ischemia".
      Mend:  Keep the name in one of content/glossary/ischemia.yaml and content/glossary/neuropathy.yaml."
  `);
});
