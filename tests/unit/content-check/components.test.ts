import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';

test('refuses a building block that does not exist and suggests the one meant', () => {
  expect(reportReplaced(nerve, /KeyPoints>/g, 'Keypoints>')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:16  <Keypoints>
      Found: There is no building block called "Keypoints".
      Mend:  Did you mean "KeyPoints"?"
  `);
});

test('lists the building blocks when none is close', () => {
  expect(reportReplaced(sink, /OneStory>/g, 'Testimonial>')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:97  <Testimonial>
      Found: There is no building block called "Testimonial".
      Mend:  Correct the spelling."
  `);
});

test('refuses a prop that does not exist', () => {
  expect(reportReplaced(sink, '<CareCard urgency="soon" title=', '<CareCard urgency="soon" titel=')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:50  CareCard titel
      Found: CareCard has no prop called "titel".
      Mend:  Did you mean "title"?"
  `);
});

test('refuses a prop on a block that takes none', () => {
  expect(reportReplaced(sink, '<OneStory>', '<OneStory name="Ann">')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:97  OneStory name
      Found: OneStory has no prop called "name".
      Mend:  Remove it: OneStory takes no props."
  `);
});

test('refuses a missing prop', () => {
  expect(reportReplaced(sink, '<CompareTable caption="Two ways to look after your feet">', '<CompareTable>')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:85  CompareTable caption
      Found: The prop "caption" is missing.
      Mend:  Write <CompareTable caption="...">."
  `);
});

test('refuses a value that is not among those allowed', () => {
  expect(reportReplaced(nerve, 'urgency="urgent"', 'urgency="today"')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:35  CareCard urgency
      Found: The prop "urgency" says "today".
      Mend:  Use one of: emergency, urgent, soon."
  `);
});

test('refuses a prop that is code', () => {
  expect(reportReplaced(sink, 'chance="soft-shoes"', 'chance={20}')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:93  Compare chance
      Found: The prop "chance" is not words in quotes.
      Mend:  Write chance="..."."
  `);
});

test('refuses a prop without a value', () => {
  expect(reportReplaced(sink, 'name="foot"', 'name')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:28  Figure name
      Found: The prop "name" is not words in quotes.
      Mend:  Write name="..."."
  `);
});

test('refuses props spread from code', () => {
  expect(reportReplaced(sink, '<OneStory>', '<OneStory {...story}>')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:97  OneStory
      Found: OneStory holds code in curly brackets.
      Mend:  Write each prop as a name and words in quotes."
  `);
});

test('refuses an import', () => {
  expect(reportReplaced(nerve, '<KeyPoints>', 'import X from "x"\n\n<KeyPoints>')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:16
      Found: The text holds an import or export.
      Mend:  Remove it: the building blocks are there without it."
  `);
});

test('refuses an export', () => {
  expect(reportReplaced(nerve, '<KeyPoints>', 'export const x = 1\n\n<KeyPoints>')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:16
      Found: The text holds an import or export.
      Mend:  Remove it: the building blocks are there without it."
  `);
});

test('refuses code in curly brackets on a line of its own', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', '{1 + 1}\n\nSheets can hurt.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The text holds code in curly brackets: {1 + 1}.
      Mend:  Write words, without curly brackets."
  `);
});

test('refuses code in curly brackets inside a sentence', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets can hurt {name}.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The text holds code in curly brackets: {name}.
      Mend:  Write words, without curly brackets."
  `);
});

test('refuses HTML on lines of its own', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', '<div>\n\nSheets can hurt.\n\n</div>\n\n')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  <div>
      Found: <div> is HTML, not a building block.
      Mend:  Write it in Markdown, or use a building block from CONTRIBUTING.md."
  `);
});

test('refuses HTML inside a sentence', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets <b>can</b> hurt.<br />')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  <b>
      Found: <b> is HTML, not a building block.
      Mend:  Write it in Markdown, or use a building block from CONTRIBUTING.md.

    content/articles/why-it-hurts/nerve-damage.mdx:31  <br>
      Found: <br> is HTML, not a building block.
      Mend:  Write it in Markdown, or use a building block from CONTRIBUTING.md."
  `);
});

test('tells a misspelled prop that is needed once', () => {
  expect(reportReplaced(sink, '<CompareTable caption=', '<CompareTable capton=')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:85  CompareTable capton
      Found: CompareTable has no prop called "capton".
      Mend:  Did you mean "caption"?"
  `);
});
