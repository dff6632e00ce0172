import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const clinic = 'clinic.yaml';
const name = 'name: Example Clinic';
const report = (line: string) => reportReplaced(clinic, name, line);

test.each([
  'name: "&lt;script&gt;alert(1)&lt;/script&gt;"',
  'name: "A \\"B\\" & C\'s"',
  "name: '{{ x }} ${y} {query}'",
  'name: مركز القدم',
])('takes %s as words: pages show it as it is written', (line) => {
  expect(report(line)).toBe('');
});

test.each([
  ['a line end', 'name: "One\\nTwo"'],
  ['a mark that turns the direction', 'name: "Clinic \\u202Egnihton"'],
  ['a right-to-left mark', 'name: "Clinic\\u200F"'],
  ['a space of no width', 'name: "Cli\\u200Bnic"'],
  ['a null', 'name: "Cli\\0nic"'],
  ['an escape for terminals', 'name: "\\e[31mClinic"'],
])('refuses %s in a name', (_, line) => {
  expect(report(line)).toContain('Type it again by hand, on one line.');
});

test.each(['<script>alert(1)</script>', '</style><style>body{display:none}', '<!--', 'a < b'])('refuses %s in a name', (text) => {
  expect(report(`name: '${text}'`)).toContain('Write it without < and >');
});

test('shows a letter that cannot be seen by its code', () => {
  expect(report('name: "Clinic \\u202Egnihton"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.name
      Found: This says "Clinic \\u{202e}gnihton".
      Mend:  Type it again by hand, on one line."
  `);
});

test('refuses words of the region in a name', () => {
  expect(report('name: "[[emergency-number]] Clinic"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.name
      Found: This says "[[emergency-number]] Clinic".
      Mend:  Write it without < and >, [[ and ]]: a page could take them for more than words."
  `);
});

test('refuses a name that is too long', () => {
  expect(report(`name: ${'x'.repeat(81)}`)).toContain('Keep it to 80 characters or fewer.');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,hi',
  '//example.org',
  "https://a.example.org/' onclick='x",
  'https://a.example.org/<style>',
])('refuses %s as the website', (url) => {
  expect(reportReplaced(clinic, 'url: https://clinic.example.org', `url: "${url}"`)).toContain('clinic.url');
});

test.each(['x@example.org?bcc=y@example.org', 'x@example.org"><script>', 'javascript:alert(1)@example.org'])(
  'refuses %s as an e-mail address',
  (email) => {
    expect(report(`${name}\nreportMistakes: { email: '${email}' }`)).not.toBe('');
  },
);

test.each(['red;}body{display:none', '#0b4a58;background:url(//x)', '#0b4a5', '</style><script>', '#0b4a58\\n'])(
  'refuses %s as a color',
  (color) => {
    expect(reportReplaced(clinic, 'light: "#0b4a58"', `light: "${color}"`)).toContain('Write a color as # and 6 digits');
  },
);

test.each(['tel:911', '202 555 0134;ext=1', '"><b>', '٠١٢٣٤'])('refuses %s as a phone number', (number) => {
  expect(reportReplaced(clinic, '"202 555 0134"', JSON.stringify(number))).toContain('Write it in quotes, 3 to 15 digits');
});

test.each([
  ['a tag that names a program', 'name: !!js/function "function () {}"', ''],
  ['a key that changes every object', 'name: Example Clinic\n  __proto__: { admin: true }', 'There is no field called "__proto__".'],
  ['a merge', 'name: Example Clinic\n  <<: { hours: never }', 'There is no field called "<<".'],
  ['a second document', 'name: Example Clinic\n---\nregion: en-GB', 'cannot be read'],
  ['the same field twice', 'name: Example Clinic\n  name: Another', 'This field stands twice.'],
])('does not fall for %s', (_, line, found) => {
  expect(report(line)).toContain(found);
});

test('does not fall for a file that repeats itself without end', () => {
  const lines = [
    '&a [x, x, x, x, x, x, x, x, x]',
    ...'abcdefg'.split('').map((from, place) => `&${'bcdefgh'[place] ?? ''} [${Array(9).fill(`*${from}`).join(', ')}]`),
  ];
  expect(reportReplaced(clinic, 'siteName:', `boom:\n${lines.map((line) => `  - ${line}`).join('\n')}\nsiteName:`)).toMatchInlineSnapshot(`
    "content/clinic.yaml:1
      Found: The file repeats parts of itself too often (with & and *).
      Mend:  Write each value out."
  `);
});

test('refuses a language code that is none, and other numbers that cannot be called', () => {
  expect(report(`${name}\n  helpInLanguages: [{ name: Español, lang: spanish! }]`)).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.helpInLanguages[0].lang
      Found: This says "spanish!".
      Mend:  Write the code of a language, for example "es" or "zh-Hant"."
  `);
  expect(report(`${name}\n  otherPhones: [{ label: Nurse line, number: 5550136 }]`)).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.otherPhones[0].number
      Found: This says "5550136".
      Mend:  Write text (in quotes if it looks like a number) here."
  `);
  expect(report(`${name}\n  otherPhones: [{ label: Nurse line, number: "202 555 0136", by: fax }]`)).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.otherPhones[0].by
      Found: This says "fax".
      Mend:  Use one of: call, text."
  `);
});
