import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const numb = 'articles/why-it-hurts/numb-feet.mdx';
const home = 'home.yaml';

test('refuses a link to a page that does not exist and suggests the one meant', () => {
  expect(reportReplaced(nerve, '(/why-it-hurts/numb-feet/#what-can-you-do)', '(/why-it-hurts/num-feet/)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: There is no page "/why-it-hurts/num-feet/".
      Mend:  Did you mean "/why-it-hurts/numb-feet/"?"
  `);
});

test('refuses a link to a page far from any other', () => {
  expect(reportReplaced(nerve, '(/why-it-hurts/numb-feet/#what-can-you-do)', '(/somewhere/else/entirely/)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: There is no page "/somewhere/else/entirely/".
      Mend:  Use the address of a page that exists."
  `);
});

test('refuses a link to a part that does not exist', () => {
  expect(reportReplaced(nerve, '#what-can-you-do', '#what-can-you-doo')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: The page "/why-it-hurts/numb-feet/" has no part "#what-can-you-doo".
      Mend:  Did you mean "#what-can-you-do"?"
  `);
});

test('refuses a link to a part of the same page that does not exist', () => {
  expect(reportReplaced(nerve, '(/why-it-hurts/numb-feet/#what-can-you-do)', '(#at-noon)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: This page has no part "#at-noon".
      Mend:  Use the words of a heading of that page, in lower case with hyphens, or leave out "#" and what follows."
  `);
});

test('refuses a link to a glossary word that does not exist', () => {
  expect(reportReplaced(numb, '/glossary/neuropathy/', '/glossary/neuropaty/')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:19  link
      Found: There is no page "/glossary/neuropaty/".
      Mend:  Did you mean "/glossary/neuropathy/"?"
  `);
});

test('refuses a part of the glossary that does not exist', () => {
  expect(reportReplaced(numb, '/glossary/#neuropathy', '/glossary/#charcot')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:19  link
      Found: The page "/glossary/" has no part "#charcot".
      Mend:  Use an id that is on that page, or leave out "#" and what follows."
  `);
});

test('refuses a part of the sources that does not exist', () => {
  expect(reportReplaced(numb, '#study-one', '#study-six')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The page "/evidence/sources/cohort/" has no part "#study-six".
      Mend:  Use an id that is on that page, or leave out "#" and what follows."
  `);
});

test('refuses a link without slashes', () => {
  expect(reportReplaced(nerve, '(/why-it-hurts/numb-feet/#what-can-you-do)', '(why-it-hurts/numb-feet)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: The link "why-it-hurts/numb-feet" does not have a slash at both ends.
      Mend:  Write "/why-it-hurts/numb-feet/"."
  `);
});

test('refuses a relative link', () => {
  expect(reportReplaced(nerve, '(/why-it-hurts/numb-feet/#what-can-you-do)', '(../numb-feet.mdx)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: The link "../numb-feet.mdx" does not have a slash at both ends.
      Mend:  Write the address of a page, for example "/urgent-help/"."
  `);
});

test('refuses an external link without https', () => {
  expect(reportReplaced(numb, 'https://example.org/study', 'http://example.org/study')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The link "http://example.org/study" does not begin with https://.
      Mend:  Begin it with https://, or leave the link out."
  `);
});

test('refuses a link that begins with two slashes', () => {
  expect(reportReplaced(numb, 'https://example.org/study', '//example.org/study')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The link "//example.org/study" does not begin with https://.
      Mend:  Begin it with https://, or leave the link out."
  `);
});

test('refuses a link that runs a script', () => {
  expect(reportReplaced(numb, 'https://example.org/study', 'javascript:alert(1)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The link "javascript:alert(1)" does not begin with https://.
      Mend:  Begin it with https://, or leave the link out."
  `);
});

test('refuses link words that do not say where they lead', () => {
  expect(
    reportEdited([
      { file: nerve, replace: '[Numb feet]', with: '[Click here]' },
      { file: numb, replace: '[the study]', with: '[here]' },
      { file: numb, replace: '[among our sources]', with: '[read more]' },
      { file: numb, replace: '[in the list of words]', with: '[more]' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: The words of the link are "Click here".
      Mend:  Use the name of the page it opens.

    content/articles/why-it-hurts/numb-feet.mdx:19  link
      Found: The words of the link are "more".
      Mend:  Use the name of the page it opens.

    content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The words of the link are "here".
      Mend:  Use the name of the page it opens.

    content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The words of the link are "read more".
      Mend:  Use the name of the page it opens."
  `);
});

test('refuses a link without words', () => {
  expect(reportReplaced(numb, '[the study]', '[]')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The link has no words.
      Mend:  Use the name of the page it opens."
  `);
});

test('checks links that are defined below the text', () => {
  expect(reportEdited([{ file: numb, replace: /$/, with: '\nSee [this][a].\n\n[a]: /nowhere/at/all/\n' }])).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:24  link
      Found: There is no page "/nowhere/at/all/".
      Mend:  Use the address of a page that exists."
  `);
});

test('refuses a dead link on the home page', () => {
  expect(reportReplaced(home, 'link: /everyday-care/ }', 'link: /everyday-cares/ }')).toMatchInlineSnapshot(`
    "content/home.yaml:12  questions[2].link
      Found: There is no page "/everyday-cares/".
      Mend:  Did you mean "/everyday-care/"?"
  `);
});

test('refuses a dead part on the home page', () => {
  expect(reportReplaced(home, '#at-night', '#at-noon')).toMatchInlineSnapshot(`
    "content/home.yaml:8  feelings[3].link
      Found: The page "/why-it-hurts/nerve-damage/" has no part "#at-noon".
      Mend:  Use the words of a heading of that page, in lower case with hyphens, or leave out "#" and what follows."
  `);
});

test('refuses a link to a draft', () => {
  expect(reportReplaced(numb, 'order: 2', 'order: 2\ndraft: true')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  link
      Found: The page "/why-it-hurts/numb-feet/" is a draft.
      Mend:  Publish that page first, or leave the link out.

    content/home.yaml:6  feelings[1].link
      Found: The page "/why-it-hurts/numb-feet/" is a draft.
      Mend:  Publish that page first, or leave the link out.

    content/home.yaml:11  questions[1].link
      Found: The page "/why-it-hurts/numb-feet/" is a draft.
      Mend:  Publish that page first, or leave the link out.

    content/permalinks.yaml:5  readInstead
      Found: The page /why-it-hurts/numb-feet/ is a draft.
      Mend:  Name a page that is live.

    content/permalinks.yaml:6  target
      Found: The page /why-it-hurts/numb-feet/ is a draft.
      Mend:  Publish the page; if the page is gone, write this line instead: - { number: 5, target: /why-it-hurts/numb-feet/, since: 2026-11-20, status: retired, retired: 2026-11-24, readInstead: /address-of-a-live-page/, why: "One sentence for its readers." }"
  `);
});

test('refuses a link without an address', () => {
  expect(reportReplaced(numb, '(https://example.org/study)', '()')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:20  link
      Found: The link has no address.
      Mend:  Write the address of the page in the round brackets."
  `);
});
