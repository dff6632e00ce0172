import { expect, test } from 'vitest';
import { releasedText } from '../../../src/lib/released-register.ts';
import type { ReleasedLine } from '../../../src/schemas/released.ts';
import { fixtureText, reportEdited, reportReplaced } from '../../helpers/content-folder.ts';
import { fixtureHistory } from '../../helpers/past.ts';

const sink = 'articles/everyday-care/kitchen-sink.mdx';
const urgent = 'pages/urgent-help.mdx';
const permalinks = 'permalinks.yaml';

const history = fixtureHistory();
/** The whole line of the retired page. */
const gone = fixtureText(permalinks).split('\n')[4] ?? '';

/** A line of the last release. */
function line(number: number, target: string): ReleasedLine {
  return { number, target, since: '2026-11-20', status: 'live', versions: [] };
}

test('refuses several gaps in the numbers', () => {
  expect(reportReplaced(permalinks, /- \{ number: [25].*\n/g, '')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  number
      Found: The number 2 is missing before 3.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number.

    content/permalinks.yaml:5  number
      Found: The number 5 is missing before 6.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number."
  `);
});

test('refuses a gap in the numbers', () => {
  expect(reportReplaced(permalinks, /- \{ number: 5.*\n/, '')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  number
      Found: The number 5 is missing before 6.
      Mend:  Put a removed line back, for its number stands on paper; give a new line the next number."
  `);
});

test('refuses numbers out of order', () => {
  expect(
    reportReplaced(
      permalinks,
      /(- \{ number: 4.*\n)(- \{ number: 5.*\n)/,
      `- { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: live }\n${gone}\n`,
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
  expect(reportReplaced(permalinks, /status: retired.*/, 'status: live }')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  target
      Found: There is no page /old-page/.
      Mend:  Correct the address; if the page is gone, write this line instead: - { number: 4, target: /old-page/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('refuses a live number whose page has moved a little', () => {
  expect(reportReplaced(permalinks, 'target: /urgent-help/', 'target: /urgent-helps/')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  target
      Found: There is no page /urgent-helps/.
      Mend:  Did you mean "/urgent-help/"? Otherwise, if the page is gone, write this line instead: - { number: 2, target: /urgent-helps/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
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
      Mend:  Publish the page; if the page is gone, write this line instead: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
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
  expect(reportEdited([{ file: permalinks, replace: /- \{ number: 4.*\n/, with: '' }], { history })).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  number
      Found: The number 4 was removed. It stood for /old-page/ (the last release), and it may be on paper.
      Mend:  Put the line back: - { number: 4, target: /old-page/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('refuses a number that was removed from the end', () => {
  expect(
    reportEdited(
      [
        { file: permalinks, replace: /- \{ number: 6.*\n/, with: '' },
        { file: sink, replace: 'order: 1', with: 'order: 1\ndraft: true' },
      ],
      { history },
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  number
      Found: The number 6 was removed. It stood for /everyday-care/kitchen-sink/ (commit 1a2b3c4 of 2026-11-21), and it may be on paper.
      Mend:  Put the line back: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live } If the page is gone, write this line instead: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('refuses a number that stands for another page than before', () => {
  expect(reportEdited([{ file: permalinks, replace: 'target: /old-page/', with: 'target: /older-page/' }], { history }))
    .toMatchInlineSnapshot(`
      "content/permalinks.yaml:5  target
        Found: The number 4 stood for /old-page/ (the last release), not /older-page/.
        Mend:  Put "target: /old-page/" back, and add a new line at the end for /older-page/. If the page is gone, write this line instead: - { number: 4, target: /old-page/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
    `);
});

test('refuses a number whose first day changed', () => {
  expect(
    reportEdited(
      [{ file: permalinks, replace: 'target: /urgent-help/, since: 2026-11-20', with: 'target: /urgent-help/, since: 2026-11-21' }],
      { history },
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:3  since
      Found: The number 2 began on 2026-11-20 (commit 1a2b3c4 of 2026-11-21), not 2026-11-21.
      Mend:  Put "since: 2026-11-20" back."
  `);
});

test('refuses a retired number that comes back to life', () => {
  expect(
    reportEdited(
      [
        {
          file: permalinks,
          replace: /status: retired.*/,
          with: 'status: live }',
        },
        { file: 'pages/old-page.mdx', write: fixtureText(urgent).replace('When should I get help now?', 'What was here?') },
      ],
      { history },
    ),
  ).toMatchInlineSnapshot(`
    "content/pages/old-page.mdx:12  changes[0]
      Found: The entry of 2026-11-20 is gone. It was version 1 (the last release), and paper may name it.
      Mend:  Put it back as the number 1 from below: - { date: 2026-11-20, kind: wording, what: ... }. Its words may be mended; what is new goes to the top.

    content/permalinks.yaml:5  status
      Found: The number 4 was retired (commit 1a2b3c4 of 2026-11-21).
      Mend:  Put "status: retired" back, and give the page another address, with a new line at the end."
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
          with: 'target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /urgent-help/, why: Nobody used it. }\n- { number: 7, target: /about/, since: 2026-11-23, status: live }',
        },
      ],
      { history },
    ),
  ).toMatchInlineSnapshot(`""`);
});

test('refuses a retired page that does not say since when, why and what to read instead, and gives the line', () => {
  expect(reportReplaced(permalinks, /status: retired.*/, 'status: retired }')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  status
      Found: The retired number 4 does not say retired, readInstead, why.
      Mend:  Write the line so: - { number: 4, target: /old-page/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('refuses to send the readers of a retired page to one that is not there', () => {
  expect(reportReplaced(permalinks, 'readInstead: /why-it-hurts/numb-feet/', 'readInstead: /why-it-hurts/numb-foot/'))
    .toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  readInstead
      Found: There is no page /why-it-hurts/numb-foot/.
      Mend:  Did you mean "/why-it-hurts/numb-feet/"?"
  `);
  expect(reportReplaced(permalinks, 'readInstead: /why-it-hurts/numb-feet/', 'readInstead: /old-page/')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  readInstead
      Found: The page /old-page/ is retired too.
      Mend:  Name a page that is live."
  `);
  expect(reportReplaced(permalinks, 'readInstead: /why-it-hurts/numb-feet/', 'readInstead: /r/2/')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  readInstead
      Found: /r/2/ is a number, not a page.
      Mend:  Name the address of the page it stands for."
  `);
});

test('refuses a page that was retired before it began, or on a day to come', () => {
  expect(reportReplaced(permalinks, 'retired: 2026-11-22', 'retired: 2026-11-19')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  retired
      Found: The page was taken away (2026-11-19) before it began (2026-11-20).
      Mend:  Write the day on which it was taken away."
  `);
  expect(reportReplaced(permalinks, 'retired: 2026-11-22', 'retired: 2026-11-25')).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  retired
      Found: 2026-11-25 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened."
  `);
});

test('refuses a retired page that is still there', () => {
  expect(
    reportReplaced(
      permalinks,
      'number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live',
      'number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /urgent-help/, why: No.',
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:7  status
      Found: The page /everyday-care/kitchen-sink/ is retired, and yet it is there (content/articles/everyday-care/kitchen-sink.mdx).
      Mend:  Remove that file. If the page is to stay, say "status: live"."
  `);
});

test('refuses a live line that has the fields of a retired one, and an address that was retired', () => {
  const line = '- { number: 7, target: /old-page/, since: 2026-11-24, status: live, why: It is back. }\n';
  expect(
    reportEdited([
      { file: permalinks, replace: /$/, with: line },
      { file: 'pages/old-page.mdx', write: fixtureText(urgent).replace('When should I get help now?', 'What was here?') },
    ]),
  ).toMatchInlineSnapshot(`
    "content/pages/old-page.mdx:12  changes[0]
      Found: The entry of 2026-11-20 is gone. It was version 1 (the last release), and paper may name it.
      Mend:  Put it back as the number 1 from below: - { date: 2026-11-20, kind: wording, what: ... }. Its words may be mended; what is new goes to the top.

    content/permalinks.yaml:5  status
      Found: The page /old-page/ is retired, and yet it is there (content/pages/old-page.mdx).
      Mend:  Remove that file. If the page is to stay, say "status: live".

    content/permalinks.yaml:8  target
      Found: The address /old-page/ was retired, and paper still leads there.
      Mend:  Give the new page an address that was never used.

    content/permalinks.yaml:8  why
      Found: The page is live, and yet it says "why".
      Mend:  Remove "why", or say "status: retired"."
  `);
});

test('holds the register against the last release, also without any history', () => {
  const released = releasedText([line(5, '/why-it-hurts/numb-feet/'), line(6, '/everyday-care/kitchen-sink/')]);
  expect(
    reportEdited([
      { file: 'permalinks.released.yaml', write: released },
      { file: permalinks, replace: /- \{ number: [56].*\n/g, with: '' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:5  number
      Found: The number 5 was removed. It stood for /why-it-hurts/numb-feet/ (the last release), and it may be on paper.
      Mend:  Put the line back: - { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: live } If the page is gone, write this line instead: - { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }

    content/permalinks.yaml:5  number
      Found: The number 6 was removed. It stood for /everyday-care/kitchen-sink/ (the last release), and it may be on paper.
      Mend:  Put the line back: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: live } If the page is gone, write this line instead: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
  expect(
    reportEdited([
      { file: 'permalinks.released.yaml', write: released },
      {
        file: permalinks,
        replace: 'target: /why-it-hurts/numb-feet/, since: 2026-11-20',
        with: 'target: /everyday-care/kitchen-sink/, since: 2026-11-21',
      },
      { file: permalinks, replace: 'number: 6, target: /everyday-care/kitchen-sink/', with: 'number: 6, target: /why-it-hurts/numb-feet/' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  since
      Found: The number 5 began on 2026-11-20 (the last release), not 2026-11-21.
      Mend:  Put "since: 2026-11-20" back.

    content/permalinks.yaml:6  target
      Found: The number 5 stood for /why-it-hurts/numb-feet/ (the last release), not /everyday-care/kitchen-sink/.
      Mend:  Put "target: /why-it-hurts/numb-feet/" back, and add a new line at the end for /everyday-care/kitchen-sink/. If the page is gone, write this line instead: - { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }

    content/permalinks.yaml:7  target
      Found: The number 6 stood for /everyday-care/kitchen-sink/ (the last release), not /why-it-hurts/numb-feet/.
      Mend:  Put "target: /everyday-care/kitchen-sink/" back, and add a new line at the end for /why-it-hurts/numb-feet/. If the page is gone, write this line instead: - { number: 6, target: /everyday-care/kitchen-sink/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('the oldest line counts, so that a slip that was committed can be mended', () => {
  const slip = { number: 2, target: '/about/', since: '2026-11-20', status: 'live', where: 'commit 5e6f7a8 of 2026-11-22' } as const;
  const { permalinks: lines } = history;
  expect(reportEdited([], { history: fixtureHistory({ permalinks: [...lines, slip] }) })).toBe('');
});

test('refuses a register of the last release that was changed by hand', () => {
  expect(reportReplaced('permalinks.released.yaml', 'target: /old-page/', 'target: /other-page/')).toMatchInlineSnapshot(`
    "content/permalinks.released.yaml:3  seal
      Found: The seal does not fit the lines below it.
      Mend:  Take back what was changed in this file: only "npm run release:permalinks" writes it, and that never changes what paper names."
  `);
});

test('refuses a register of the last release that lost what an earlier one held', () => {
  const past = { number: 4, target: '/old-page/', since: '2026-11-20', status: 'live', where: 'commit 1a2b3c4 of 2026-11-21' } as const;
  const report = (more: object) => reportEdited([], { history: fixtureHistory({ released: [{ ...past, versions: [], ...more }] }) });
  expect(report({})).toBe('');
  expect(report({ versions: ['2026-11-20', '2026-11-21'] })).toBe('');
  expect(report({ versions: ['2026-11-20', '2026-11-21', '2026-11-22'] })).toMatchInlineSnapshot(`
    "content/permalinks.released.yaml:5  numbers[0]
      Found: Version 3 of number 4 (commit 1a2b3c4 of 2026-11-21) was of 2026-11-22.
      Mend:  Take back what was changed in this file: only "npm run release:permalinks" writes it, and that never changes what paper names."
  `);
  expect(
    reportEdited([{ file: 'permalinks.released.yaml', write: releasedText([]) }], {
      history: fixtureHistory({ released: [{ ...past, versions: [] }] }),
    }),
  ).toMatchInlineSnapshot(`
    "content/permalinks.released.yaml:4  numbers
      Found: The line of number 4 (commit 1a2b3c4 of 2026-11-21) was removed.
      Mend:  Take back what was changed in this file: only "npm run release:permalinks" writes it, and that never changes what paper names."
  `);
});
