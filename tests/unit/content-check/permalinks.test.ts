import { expect, test } from 'vitest';
import type { PermalinkData } from '../../../src/schemas/permalink.ts';
import { fixtureText, reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const sink = 'articles/everyday-care/kitchen-sink.mdx';
const urgent = 'pages/urgent-help.mdx';
const permalinks = 'permalinks.yaml';

/** The register of the fixture as it was last committed. */
const targets = [
  '/',
  '/urgent-help/',
  '/why-it-hurts/nerve-damage/',
  '/old-page/',
  '/why-it-hurts/numb-feet/',
  '/everyday-care/kitchen-sink/',
];
const previousPermalinks = targets.map((target, place): PermalinkData => ({
  number: place + 1,
  target,
  since: '2026-11-20',
  status: target === '/old-page/' ? 'retired' : 'live',
}));

test('refuses several gaps in the numbers', () => {
  expect(reportReplaced(permalinks, /- \{ number: [24].*\n/g, '')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  number
      Found: The number 2 is missing before 3.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number.

    content/permalinks.yaml:4  number
      Found: The number 4 is missing before 5.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number."
  `);
});

test('refuses a gap in the numbers', () => {
  expect(reportReplaced(permalinks, /- \{ number: 4.*\n/, '')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  number
      Found: The number 4 is missing before 5.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number."
  `);
});

test('refuses numbers out of order', () => {
  expect(
    reportReplaced(
      permalinks,
      /(- \{ number: 4.*\n)(- \{ number: 5.*\n)/,
      '- { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: live }\n- { number: 4, target: /old-page/, since: 2026-11-20, status: retired }\n',
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  number
      Found: The number 4 stands after 5.
      Mend:  Keep the lines in the order of their numbers."
  `);
});

test('refuses a number used twice', () => {
  expect(reportReplaced(permalinks, 'number: 6', 'number: 5')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:7  number
      Found: The number 5 is already at content/permalinks.yaml:6.
      Mend:  Use the next number, 6, at the end of the file."
  `);
});

test('refuses two numbers for one page', () => {
  expect(
    reportEdited([{ file: permalinks, replace: /$/, with: '- { number: 7, target: /urgent-help/, since: 2026-11-20, status: live }\n' }]),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:8  target
      Found: /urgent-help/ already has the number 2.
      Mend:  Remove this line, or give the number to another page."
  `);
});

test('refuses a live number whose page does not exist', () => {
  expect(reportReplaced(permalinks, 'status: retired', 'status: live')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  target
      Found: There is no page /old-page/.
      Mend:  Correct the address; if the page is gone, say "status: retired"."
  `);
});

test('refuses a live number whose page has moved a little', () => {
  expect(reportReplaced(permalinks, 'target: /urgent-help/', 'target: /urgent-helps/')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  target
      Found: There is no page /urgent-helps/.
      Mend:  Did you mean "/urgent-help/"? Otherwise, if the page is gone, say "status: retired"."
  `);
});

test('refuses pages without a number and gives the lines to add', () => {
  expect(reportEdited([{ file: permalinks, replace: /- \{ number: [56].*\n/g, with: '' }])).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:1
      Found: This page has no short address for paper.
      Mend:  Add at the end of content/permalinks.yaml: - { number: 5, target: /everyday-care/kitchen-sink/, since: 2026-11-24, status: live }

    content/articles/why-it-hurts/numb-feet.mdx:1
      Found: This page has no short address for paper.
      Mend:  Add at the end of content/permalinks.yaml: - { number: 6, target: /why-it-hurts/numb-feet/, since: 2026-11-24, status: live }"
  `);
});

test('asks no number for a draft', () => {
  expect(
    reportEdited([
      { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
      { file: permalinks, replace: /- \{ number: 6.*\n/, with: '' },
    ]),
  ).toMatchInlineSnapshot(`""`);
});

test('refuses a number for a draft', () => {
  expect(reportReplaced(sink, 'order: 1', 'order: 1\ndraft: true')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:7  target
      Found: The page /everyday-care/kitchen-sink/ is a draft.
      Mend:  Publish the page, or say "status: retired"."
  `);
});

test('refuses a target without slashes', () => {
  expect(reportReplaced(permalinks, 'target: /urgent-help/', 'target: urgent-help')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  target
      Found: This says "urgent-help".
      Mend:  Write the address inside the site with a slash at both ends, for example "/urgent-help/"."
  `);
});

test('refuses a number that was removed from the middle, once', () => {
  expect(reportEdited([{ file: permalinks, replace: /- \{ number: 4.*\n/, with: '' }], { previousPermalinks })).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  number
      Found: The number 4 was removed.
      Mend:  Put the line back: - { number: 4, target: /old-page/, since: 2026-11-20, status: retired }"
  `);
});

test('refuses a number that was removed from the end', () => {
  expect(
    reportEdited(
      [
        { file: permalinks, replace: /- \{ number: 6.*\n/, with: '' },
        { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
      ],
      { previousPermalinks },
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  number
      Found: The number 6 was removed.
      Mend:  Put the line back: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live }"
  `);
});

test('refuses a number that stands for another page than before', () => {
  expect(reportEdited([{ file: permalinks, replace: 'target: /old-page/', with: 'target: /older-page/' }], { previousPermalinks }))
    .toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  target
      Found: The number 4 stood for /old-page/, not /older-page/.
      Mend:  Put "target: /old-page/" back, and add a new line at the end for /older-page/."
  `);
});

test('refuses a number whose first day changed', () => {
  expect(
    reportEdited(
      [{ file: permalinks, replace: 'target: /urgent-help/, since: 2026-11-20', with: 'target: /urgent-help/, since: 2026-11-21' }],
      { previousPermalinks },
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  since
      Found: The number 2 began on 2026-11-20, not 2026-11-21.
      Mend:  Put "since: 2026-11-20" back."
  `);
});

test('refuses a retired number that comes back to life', () => {
  expect(
    reportEdited(
      [
        {
          file: permalinks,
          replace: 'target: /old-page/, since: 2026-11-20, status: retired',
          with: 'target: /old-page/, since: 2026-11-20, status: live',
        },
        { file: 'pages/old-page.mdx', write: fixtureText(urgent).replace('When should I get help now?', 'What was here?') },
      ],
      { previousPermalinks },
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  status
      Found: The number 4 was retired.
      Mend:  Put "status: retired" back, and add a new line at the end for the page."
  `);
});

test('allows a number to retire and new numbers at the end', () => {
  expect(
    reportEdited(
      [
        { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
        {
          file: permalinks,
          replace: 'target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live }',
          with: 'target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired }\n- { number: 7, target: /about/, since: 2026-11-23, status: live }',
        },
      ],
      { previousPermalinks },
    ),
  ).toMatchInlineSnapshot(`""`);
});
