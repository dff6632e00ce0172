import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const numb = 'articles/why-it-hurts/numb-feet.mdx';
const claims = 'evidence/claims/nerves.yaml';
const term = 'glossary/neuropathy.yaml';
const source = 'sources/study-one.yaml';

test('refuses a front-matter key that does not exist and suggests the one meant', () => {
  expect(reportReplaced(nerve, 'shortTitle: Nerve', 'shortTitel: Nerve')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:3  shortTitel
      Found: There is no field called "shortTitel".
      Mend:  Did you mean "shortTitle"? If none fits, remove the line."
  `);
});

test('lists the known keys when none is close', () => {
  expect(reportReplaced(numb, 'order: 2', 'order: 2\nmood: blue')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:7  mood
      Found: There is no field called "mood".
      Mend:  Use one of: title, shortTitle, description, answer, order, topics, alsoCalled, published, lastChecked, nextCheck, inWords, changes, printsItself, draft. If none fits, remove the line."
  `);
});

test('refuses an unknown key inside a list', () => {
  expect(reportReplaced(nerve, 'kind: clinical, what', 'kind: clinical, who: me, what')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:13  changes[0].who
      Found: There is no field called "who".
      Mend:  Did you mean "what"? If none fits, remove the line."
  `);
});

test('refuses a missing title', () => {
  expect(reportReplaced(nerve, 'title: What does nerve damage feel like?\n', '')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:2  title
      Found: This field is missing.
      Mend:  Add a line "title: ..." with its value."
  `);
});

test('refuses a missing description', () => {
  expect(reportReplaced(nerve, 'description: How nerve damage can feel, why it happens, and when to ask for help.\n', ''))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:2  description
      Found: This field is missing.
      Mend:  Add a line "description: ..." with its value."
  `);
});

test('refuses an empty description', () => {
  expect(reportReplaced(nerve, 'description: How nerve damage can feel, why it happens, and when to ask for help.', 'description:'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:4  description
      Found: Nothing is written here.
      Mend:  Write it after the colon."
  `);
});

test('refuses a description that is too long', () => {
  expect(
    reportReplaced(
      nerve,
      'and when to ask for help.',
      'and when to ask for help. This goes on and on, far past what a list of search results can show, and nobody will ever read it.',
    ),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:4  description
      Found: This has 168 characters: "How nerve damage can feel, why it happens, and when to ask for help. This goe...".
      Mend:  Keep it to 160 characters or fewer."
  `);
});

test('refuses a title that is a number', () => {
  expect(reportReplaced(nerve, 'title: What does nerve damage feel like?', 'title: 42')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:2  title
      Found: This says "42".
      Mend:  Write text (in quotes if it looks like a number) here."
  `);
});

test('refuses a day that is not in the calendar', () => {
  expect(reportReplaced(nerve, 'published: 2026-11-23', 'published: 2026-02-30')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:9  published
      Found: This says "2026-02-30".
      Mend:  Write it as 2026-11-23 (year-month-day)."
  `);
});

test('refuses a day in another form', () => {
  expect(reportReplaced(nerve, 'lastChecked: 2026-11-23', 'lastChecked: 23 November 2026')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:10  lastChecked
      Found: This says "23 November 2026".
      Mend:  Write it as 2026-11-23 (year-month-day)."
  `);
});

test('refuses a page without topics', () => {
  expect(reportReplaced(nerve, 'topics: [nerve-damage]', 'topics: []')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:7  topics
      Found: This list is empty.
      Mend:  Name at least one topic from content/topics.yaml."
  `);
});

test('refuses a place in the section that is not a whole number from 1', () => {
  expect(reportReplaced(nerve, 'order: 1', 'order: 0')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:6  order
      Found: This says "0".
      Mend:  Write a whole number of 1 or more."
  `);
});

test('refuses an unknown kind of change', () => {
  expect(reportReplaced(nerve, 'kind: clinical', 'kind: medical')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:13  changes[0].kind
      Found: This says "medical".
      Mend:  Use one of: clinical, wording, layout."
  `);
});

test('refuses a topic where a list should be', () => {
  expect(reportReplaced(nerve, 'topics: [nerve-damage]', 'topics: nerve-damage')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:7  topics
      Found: This says "nerve-damage".
      Mend:  Write a list, for example [one, two] here."
  `);
});

test('refuses a note in the glossary that is too long to be read in a note', () => {
  expect(
    reportReplaced(
      term,
      'It can cause pain or numb feet.',
      'It can cause pain or numb feet, and it can come on so slowly that you do not feel it coming at all for many years of life.',
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:6  plain
      Found: This says "Damage to nerves. It can cause pain or numb feet, and it can come on so slowl...".
      Mend:  Keep it to 25 words or fewer."
  `);
});

test('refuses a claim without a source', () => {
  expect(reportReplaced(claims, 'sources: [study-one, guide-one]', 'sources: []')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:6  sources
      Found: This list is empty.
      Mend:  Name at least one source, or leave the claim out."
  `);
});

test('refuses a certainty that does not exist', () => {
  expect(reportReplaced(claims, 'certainty: moderate', 'certainty: certain')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:5  certainty
      Found: This says "certain".
      Mend:  Use one of: high, moderate, low, very-low, expert-opinion, anecdote."
  `);
});

test('refuses a DOI that cannot be one', () => {
  expect(reportReplaced(source, 'year: 2020', 'year: 2020\ndoi: https://doi.org/10.1000/x')).toMatchInlineSnapshot(`
    "content/sources/study-one.yaml:4  doi
      Found: This says "https://doi.org/10.1000/x".
      Mend:  Write a DOI from "10." on, without spaces, for example "10.1016/j.jvs.2019.02.016"."
  `);
});

test('refuses a year that is not a number', () => {
  expect(reportReplaced(source, 'year: 2020', 'year: about 2020')).toMatchInlineSnapshot(`
    "content/sources/study-one.yaml:3  year
      Found: This says "about 2020".
      Mend:  Write a number here."
  `);
});

test('refuses missing words of the interface', () => {
  expect(reportReplaced('strings/en.yaml', /^nav\.home:.*\n/m, '')).toMatchInlineSnapshot(`
    "content/strings/en.yaml:4  nav.home
      Found: This field is missing.
      Mend:  Add a line "nav.home: ..." with its value."
  `);
});
