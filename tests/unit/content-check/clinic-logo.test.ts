import { expect, test } from 'vitest';
import { logoSize } from '../../../src/lib/clinic-logo.ts';
import { checkEdited, reportEdited, type Edit } from '../../helpers/content-folder.ts';

const named = (file: string): Edit => ({
  file: 'clinic.yaml',
  replace: '  name: Example Clinic',
  with: `  name: Example Clinic\n  logo: { file: ${file}, alt: Example Clinic }`,
});
const svg = (inside: string, root = 'viewBox="0 0 120 40"') => `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${inside}\n</svg>\n`;
const report = (text: string) => reportEdited([named('clinic/logo.svg'), { file: 'clinic/logo.svg', write: text }]);

test('takes a drawing of shapes, words and its own colors', () => {
  const plain = svg(`<title>Example</title><style>.a{fill:url(#g)}</style>
<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
<path class="a" d="M0 0h9"/><use href="#g"/><text x="1" y="2">A &amp; B</text>`);
  expect(report(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${plain}`)).toBe('');
});

test('refuses a logo that is not there', () => {
  expect(reportEdited([named('clinic/logo.svg')])).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.logo.file
      Found: There is no file "clinic/logo.svg".
      Mend:  Put the picture into the folder "clinic" beside this file, or leave out the logo."
  `);
  expect(reportEdited([named('clinic/logo.svg'), { file: 'clinic/logos.svg', write: svg('') }])).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.logo.file
      Found: There is no file "clinic/logo.svg".
      Mend:  Did you mean "clinic/logos.svg"?"
  `);
});

test.each(['../../etc/passwd', 'clinic/../clinic.yaml', 'https://example.org/logo.svg', 'clinic/logo.html', 'logo.svg'])(
  'refuses %s as a logo',
  (file) => {
    expect(reportEdited([named(file)])).toContain('Put the picture into the folder "clinic" beside this file');
  },
);

/** Ways in which a drawing could do more than be looked at. */
const attacks = {
  script: '<script>alert(1)</script>',
  'script by another name': '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
  foreignObject: '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>',
  'event handler': '<path onload="alert(1)" d="M0 0"/>',
  'event handler in capitals': '<path ONCLICK="alert(1)" d="M0 0"/>',
  'link to a script': '<use href="javascript:alert(1)"/>',
  'old link': '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://example.com/a.svg#a"/>',
  image: '<image href="https://example.com/a.png"/>',
  'link element': '<a href="https://example.com/"><path d="M0 0"/></a>',
  'moving part': '<animate attributeName="href" to="javascript:alert(1)"/>',
  'style that loads': '<style>@import "https://example.com/a.css";</style>',
  'style with escapes': '<style>.a{fill:u\\72l(https://example.com/a)}</style>',
  'style in CDATA': '<style><![CDATA[.a{fill:url(https://example.com/a)}]]></style>',
  'attribute that loads': '<path fill="url(https://example.com/a.svg#a)" d="M0 0"/>',
  'style attribute that loads': '<path style="background:url( \'//example.com/a\')" d="M0 0"/>',
};

test.each(Object.entries(attacks))('refuses %s, with its line', (_, part) => {
  const problems = checkEdited([named('clinic/logo.svg'), { file: 'clinic/logo.svg', write: svg(part) }]);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ file: 'content/clinic/logo.svg', line: 2 });
});

test.each([
  ['<?xml-stylesheet href="https://example.com/a.css"?>', 'holds <?xml-stylesheet ?>'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'begins with a DOCTYPE'],
])('refuses what stands before the drawing: %s', (before, found) => {
  expect(report(`${before}\n${svg('<path d="M0 0"/>')}`)).toContain(found);
});

test('refuses a file that is no drawing, or cannot be told the size of', () => {
  expect(report('<p>Hello</p>')).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The file holds no <svg>.
      Mend:  Save the logo as SVG or PNG."
  `);
  expect(report('<svg><path></svg>')).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The drawing breaks off or is not written as SVG.
      Mend:  Save it anew as SVG."
  `);
  expect(report(svg('<path d="M0 0"/>', 'width="100%"'))).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The logo does not tell its size.
      Mend:  Save it anew as SVG with a viewBox, or as PNG."
  `);
  expect(reportEdited([named('clinic/logo.png'), { file: 'clinic/logo.png', write: 'GIF89a' }])).toMatchInlineSnapshot(`
    "content/clinic/logo.png:1
      Found: The logo does not tell its size.
      Mend:  Save it anew as SVG with a viewBox, or as PNG."
  `);
});

test('refuses a heavy logo and one of an awkward shape, and says what to do', () => {
  expect(report(svg(`<path d="${'M0 0'.repeat(5000)}"/>`))).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The logo has 20,082 bytes; it may have 15,000.
      Mend:  Save it as "optimized SVG", with text turned into paths and without pictures inside."
  `);
  expect(report(svg('<path d="M0 0"/>', 'viewBox="0 0 1000 40"'))).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The logo is 1000 wide and 40 high.
      Mend:  Use a form of it with the words on 2 lines, or only its sign."
  `);
  expect(report(svg('<path d="M0 0"/>', 'width="40" height="100"'))).toMatchInlineSnapshot(`
    "content/clinic/logo.svg:1
      Found: The logo is 40 wide and 100 high.
      Mend:  Use a form of it that is wider than high."
  `);
});

test('refuses a logo without words for those who listen', () => {
  const edit: Edit = {
    file: 'clinic.yaml',
    replace: '  name: Example Clinic',
    with: '  name: Example Clinic\n  logo: { file: clinic/logo.svg }',
  };
  expect(reportEdited([edit, { file: 'clinic/logo.svg', write: svg('') }])).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.logo.alt
      Found: This field is missing.
      Mend:  Add a line "alt: ..." with its value."
  `);
});

test('reads the size of a drawing from its viewBox, else from its width and height', () => {
  expect(logoSize('a.svg', Buffer.from(svg('')))).toEqual({ width: 120, height: 40 });
  expect(logoSize('a.svg', Buffer.from(svg('', 'width="90px" height="30"')))).toEqual({ width: 90, height: 30 });
});
