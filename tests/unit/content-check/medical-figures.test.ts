import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';

test('refuses a percentage outside a Claim, on its own line', () => {
  expect(reportReplaced(nerve, 'The others did not.', 'The others\ndid not, which is 80% of them.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:28
      Found: The figure "80%" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses "percent" in words', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets hurt 15 percent of people.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "15 percent" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses "out of 100"', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets hurt 15 out of 100 people.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "15 out of 100" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses "in 100"', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'In 100 people, sheets hurt some.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "In 100" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses "1 in 5" and "one in five"', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets hurt 1 in 5 people, or one in five.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "1 in 5" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "one in five" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses "per 1,000"', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets hurt 150 per 1,000 people.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "per 1,000" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses a figure that only half stands in a Claim', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets hurt 15 out <Claim id="nerves-burn">of 100 people</Claim>.'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The figure "15 out of 100" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses a figure in a title, an answer and a description', () => {
  expect(
    reportEdited([
      { file: nerve, replace: 'title: What does nerve damage feel like?', with: 'title: What do 20 in 100 feel?' },
      { file: nerve, replace: 'Some people feel nothing at all.', with: '20% feel nothing.' },
      { file: nerve, replace: 'How nerve damage can feel', with: 'How 1 in 5 feel' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:2  title
      Found: The figure "20 in 100" stands outside a Claim.
      Mend:  Say it in words here, and give the number in a Claim in the text.

    content/articles/why-it-hurts/nerve-damage.mdx:4  description
      Found: The figure "1 in 5" stands outside a Claim.
      Mend:  Say it in words here, and give the number in a Claim in the text.

    content/articles/why-it-hurts/nerve-damage.mdx:5  answer
      Found: The figure "20%" stands outside a Claim.
      Mend:  Say it in words here, and give the number in a Claim in the text."
  `);
});

test('refuses a figure in a caption', () => {
  expect(reportReplaced(sink, 'A foot seen from below.', 'A foot, as in 15 out of 100 people.')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:30
      Found: The figure "15 out of 100" stands outside a Claim.
      Mend:  Wrap the sentence in <Claim id="..."> with the claim that shows it."
  `);
});

test('refuses a figure in the caption of a table', () => {
  expect(reportReplaced(sink, 'caption="Two ways to look after your feet"', 'caption="What 15 out of 100 people did"'))
    .toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:85  CompareTable caption
      Found: The figure "15 out of 100" stands outside a Claim.
      Mend:  Say it in words here, and give the number in a Claim in the text."
  `);
});

test('allows years and plain counts', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Two trials began in 2019, and 1 in 2020, with 3 to 5 people.')).toMatchInlineSnapshot(
    `""`,
  );
});
