import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const clinic = 'clinic.yaml';

test('refuses a phone number with letters', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: "202 555 FOOT"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.phone
      Found: This says "202 555 FOOT".
      Mend:  Write it in quotes, 3 to 15 digits, for example "202 555 0134"."
  `);
});

test('refuses a phone number that is too long', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: "202 555 0134 555 0134 555"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.phone
      Found: This says "202 555 0134 555 0134 555".
      Mend:  Write it in quotes, 3 to 15 digits, for example "202 555 0134"."
  `);
});

test('refuses a phone number without quotes', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: 2025550134')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.phone
      Found: This says "2025550134".
      Mend:  Write text (in quotes if it looks like a number) here."
  `);
});

test('refuses a web address that cannot be one', () => {
  expect(reportReplaced(clinic, 'https://clinic.example.org', 'clinic.example.org')).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.url
      Found: This says "clinic.example.org".
      Mend:  Begin with https:// and leave out spaces."
  `);
});

test('refuses an unknown field', () => {
  expect(reportReplaced(clinic, '  name: Example Clinic', '  name: Example Clinic\n  fone: "202 555 0134"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:6  clinic.fone
      Found: There is no field called "fone".
      Mend:  Did you mean "phone"? If none fits, remove the line."
  `);
});

test('refuses a color that is not written as #rrggbb', () => {
  expect(reportReplaced(clinic, 'light: "#0b4a58"', 'light: teal')).toMatchInlineSnapshot(`
    "content/clinic.yaml:9  brandColor.light
      Found: This says "teal".
      Mend:  Write a color as # and 6 digits, for example "#0b4a58"."
  `);
});

test('refuses a color that is too pale for the light scheme', () => {
  expect(reportReplaced(clinic, 'light: "#0b4a58"', 'light: "#3b8a98"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:9  brandColor.light
      Found: The contrast of #3b8a98 in the light scheme is 3.9:1.
      Mend:  Choose a darker color, so that it reaches 7:1."
  `);
});

test('refuses a color that is too dark for the dark scheme', () => {
  expect(reportReplaced(clinic, 'dark: "#8fd3e0"', 'dark: "#0b4a58"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:10  brandColor.dark
      Found: The contrast of #0b4a58 in the dark scheme is 1.8:1.
      Mend:  Choose a lighter color, so that it reaches 7:1."
  `);
});
