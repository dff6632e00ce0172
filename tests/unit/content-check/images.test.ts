import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const figure = 'figures/foot.svg';

test('refuses an image without a text alternative', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', '![](/foot.png)')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  image
      Found: The image "/foot.png" has no text alternative.
      Mend:  Say in the square brackets what the picture shows: ![...](...)."
  `);
});

test('refuses a drawing without a title', () => {
  expect(reportReplaced(figure, '<title id="ft-t">A foot</title>', '')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:1  title
      Found: The drawing has no <title>.
      Mend:  Add <title>the name of the drawing</title> right after the <svg> tag."
  `);
});

test('refuses a drawing with an empty description', () => {
  expect(reportReplaced(figure, 'A foot seen from below.', '')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:1  desc
      Found: The drawing has no <desc>.
      Mend:  Add <desc>what the drawing shows, in words</desc> after the title."
  `);
});

test('refuses a style attribute', () => {
  expect(reportReplaced(figure, 'fill="none"', 'style="fill:none"')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  style
      Found: <path> has a style attribute.
      Mend:  Write each style as an attribute of its own, for example stroke-width="2"."
  `);
});

test('refuses a style element', () => {
  expect(reportReplaced(figure, '<path', '<style>path{fill:none}</style>\n<path')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  style
      Found: The drawing holds a <style>.
      Mend:  Write colors and lines as attributes, for example fill="none"."
  `);
});

test('refuses a script and an event handler', () => {
  expect(reportReplaced(figure, '<path', '<script>alert(1)</script>\n<path onclick="go()"')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  script
      Found: The drawing holds a <script>.
      Mend:  Remove it.

    content/figures/foot.svg:5  onclick
      Found: <path> runs a script.
      Mend:  Remove the attribute."
  `);
});

test('refuses something loaded from elsewhere', () => {
  expect(reportReplaced(figure, '<path', '<image href="https://example.org/foot.png"/>\n<path')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  href
      Found: <image> loads "https://example.org/foot.png".
      Mend:  Draw it in this file: a page loads nothing from elsewhere."
  `);
});

test('refuses an old form of link to elsewhere', () => {
  expect(reportReplaced(figure, '<path', '<use xlink:href="other.svg#a"/>\n<path')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  href
      Found: <use> loads "other.svg#a".
      Mend:  Draw it in this file: a page loads nothing from elsewhere."
  `);
});

test('refuses an id that stands twice in a drawing', () => {
  expect(reportReplaced(figure, '<path', '<path id="ft-t"')).toMatchInlineSnapshot(`
    "content/figures/foot.svg:4  id
      Found: The id "ft-t" is already used in this drawing.
      Mend:  Begin the ids of each drawing with letters of its own."
  `);
});

test('refuses an id that another drawing has', () => {
  expect(
    reportEdited([
      {
        file: 'figures/hand.svg',
        write:
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<title id="ft-t">A hand</title>\n<desc>A hand.</desc>\n</svg>\n',
      },
    ]),
  ).toMatchInlineSnapshot(`
    "content/figures/hand.svg:2  id
      Found: The id "ft-t" is already used in content/figures/foot.svg.
      Mend:  Begin the ids of each drawing with letters of its own."
  `);
});

test('refuses a file that holds no drawing', () => {
  expect(reportEdited([{ file: 'figures/hand.svg', write: 'hello\n' }])).toMatchInlineSnapshot(`
    "content/figures/hand.svg:1
      Found: The file holds no <svg>.
      Mend:  Save the drawing as SVG."
  `);
});
