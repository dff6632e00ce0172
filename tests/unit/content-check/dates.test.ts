import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';
const permalinks = 'permalinks.yaml';

test('refuses a page published in the future', () => {
  expect(
    reportEdited([
      { file: nerve, replace: 'published: 2026-11-23', with: 'published: 2027-01-01' },
      { file: nerve, replace: 'lastChecked: 2026-11-23', with: 'lastChecked: 2027-01-01' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:9  published
      Found: 2027-01-01 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened.

    content/articles/why-it-hurts/nerve-damage.mdx:10  lastChecked
      Found: 2027-01-01 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened."
  `);
});

test('refuses a change in the future', () => {
  expect(reportReplaced(nerve, '{ date: 2026-11-23', '{ date: 2026-11-25')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:13  changes[0].date
      Found: 2026-11-25 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened."
  `);
});

test('refuses a short address that begins in the future', () => {
  expect(
    reportReplaced(
      permalinks,
      'target: /why-it-hurts/numb-feet/, since: 2026-11-20',
      'target: /why-it-hurts/numb-feet/, since: 2026-12-20',
    ),
  ).toMatchInlineSnapshot(`
    "content/permalinks.yaml:6  since
      Found: 2026-12-20 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened."
  `);
});

test('refuses a signature of the future', () => {
  expect(reportReplaced('clinic.yaml', 'date: 2026-11-23', 'date: 2026-11-30')).toMatchInlineSnapshot(`
    "content/clinic.yaml:17  reviewers[0].date
      Found: 2026-11-30 has not come yet: today is 2026-11-24.
      Mend:  Write the day on which it happened."
  `);
});

test('refuses a next check before the last one', () => {
  expect(reportReplaced(nerve, 'nextCheck: 2027-11-23', 'nextCheck: 2026-10-23')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:11  nextCheck
      Found: nextCheck (2026-10-23) is before lastChecked (2026-11-23).
      Mend:  Write a day after the last check, at most a year or so later."
  `);
});

test('refuses a last check before the page was published', () => {
  expect(reportReplaced(nerve, 'lastChecked: 2026-11-23', 'lastChecked: 2026-11-01')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:10  lastChecked
      Found: lastChecked (2026-11-01) is before published (2026-11-23).
      Mend:  Write the day of the last check: the first day on the site or later."
  `);
});

test('refuses changes that are not newest first', () => {
  expect(reportReplaced(sink, '{ date: 2026-11-22', '{ date: 2026-11-24')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:13  changes[1]
      Found: The change of 2026-11-24 stands below the older one of 2026-11-23.
      Mend:  Put the newest change first."
  `);
});
