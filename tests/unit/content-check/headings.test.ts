import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const numb = 'articles/why-it-hurts/numb-feet.mdx';

test('refuses a heading of level 1 in the text', () => {
  expect(reportReplaced(nerve, '### At night', '# At night')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:29  At night
      Found: This heading has level 1, which belongs to the title alone.
      Mend:  Write it with ##."
  `);
});

test('refuses a skipped level', () => {
  expect(reportReplaced(nerve, '### At night', '#### At night')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:29  At night
      Found: This heading jumps from level 2 to level 4.
      Mend:  Write it with ###."
  `);
});

test('refuses a page whose first heading is not of level 2', () => {
  expect(reportReplaced(numb, '## What can you do?', '### What can you do?')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/numb-feet.mdx:16  What can you do?
      Found: The first heading has level 3.
      Mend:  Write it with ##."
  `);
});

test('refuses two headings with the same words', () => {
  expect(reportReplaced(nerve, '## When to get help', '## What does it  feel like?')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:33  What does it  feel like?
      Found: Line 24 has the same heading.
      Mend:  Say in each heading what only this part answers."
  `);
});

test('refuses an empty heading', () => {
  expect(reportReplaced(nerve, '## When to get help', '##')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:33
      Found: This heading has no words.
      Mend:  Write the heading or remove the line."
  `);
});
