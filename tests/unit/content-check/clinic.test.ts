import { expect, test } from 'vitest';
import { reportReplaced } from '../../helpers/content-folder.ts';

const clinic = 'clinic.yaml';

test('refuses a phone number with letters', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: "202 555 FOOT"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.phone
      Found: This says "202 555 FOOT".
      Mend:  Write it in quotes, 3 to 15 digits, for example "202 555 0134"."
  `);
});

test('refuses a phone number that is too long', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: "202 555 0134 555 0134 555"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.phone
      Found: This says "202 555 0134 555 0134 555".
      Mend:  Write it in quotes, 3 to 15 digits, for example "202 555 0134"."
  `);
});

test('refuses a phone number without quotes', () => {
  expect(reportReplaced(clinic, 'phone: "202 555 0134"', 'phone: 2025550134')).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.phone
      Found: This says "2025550134".
      Mend:  Write text (in quotes if it looks like a number) here."
  `);
});

test('refuses a web address that cannot be one', () => {
  expect(reportReplaced(clinic, 'https://clinic.example.org', 'clinic.example.org')).toMatchInlineSnapshot(`
    "content/clinic.yaml:9  clinic.url
      Found: This says "clinic.example.org".
      Mend:  Begin with https:// and leave out spaces, quotes and < >."
  `);
});

test('refuses an unknown field', () => {
  expect(reportReplaced(clinic, '  name: Example Clinic', '  name: Example Clinic\n  fone: "202 555 0134"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:7  clinic.fone
      Found: There is no field called "fone".
      Mend:  Did you mean "phone"? If none fits, remove the line."
  `);
});

test('refuses a color that is not written as #rrggbb', () => {
  expect(reportReplaced(clinic, 'light: "#0b4a58"', 'light: teal')).toMatchInlineSnapshot(`
    "content/clinic.yaml:11  brandColor.light
      Found: This says "teal".
      Mend:  Write a color as # and 6 digits, for example "#0b4a58"."
  `);
});

test('refuses a color that is too pale for the light scheme', () => {
  expect(reportReplaced(clinic, 'light: "#0b4a58"', 'light: "#3b8a98"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:11  brandColor.light
      Found: #3b8a98 does not reach 7:1 in the light scheme for links on the page (3.9:1 with #fffdf9); the words of a button (3.9:1 with #fffdf9); the words of "In short" (3.9:1 with #ffffff); links at the head and the foot of a page (3.4:1 with #f5efe6); links in a note (3.3:1 with #e3eff0); numbers in a "today" card (3.6:1 with #fff4d6).
      Mend:  Use "#005764", the nearest color of this hue that does."
  `);
});

test('refuses a color that is too dark for the dark scheme', () => {
  expect(reportReplaced(clinic, 'dark: "#8fd3e0"', 'dark: "#0b4a58"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:12  brandColor.dark
      Found: #0b4a58 does not reach 7:1 in the dark scheme for links on the page (1.8:1 with #14181b); the words of a button (1.8:1 with #14181b); links at the head and the foot of a page (1.5:1 with #1f2529); links in a note (1.3:1 with #173138); numbers in a "today" card (1.5:1 with #2e2510).
      Mend:  Use "#8ac3d3", the nearest color of this hue that does."
  `);
});

test('asks who pays for the copy of a clinic, and whether the clinic offers the nerve block', () => {
  expect(reportReplaced(clinic, 'paidBy: Nobody real, for tests only\n', '')).toMatchInlineSnapshot(`
    "content/clinic.yaml:1  paidBy
      Found: The copy of a clinic does not say who pays for it. Readers who weigh up a treatment need to know.
      Mend:  Add a line such as "paidBy: Riverside Foot Clinic, from its own budget"."
  `);
  expect(reportReplaced(clinic, '  offersTreatment: true\n', '')).toMatchInlineSnapshot(`
    "content/clinic.yaml:5  clinic.offersTreatment
      Found: Nothing says whether the clinic offers the nerve block. Readers need to see such an interest.
      Mend:  Add "offersTreatment: true" or "offersTreatment: false" below the name of the clinic."
  `);
  expect(reportReplaced(clinic, 'offersTreatment: true', 'offersTreatment: "yes"')).toMatchInlineSnapshot(`
    "content/clinic.yaml:8  clinic.offersTreatment
      Found: This says "yes".
      Mend:  Write true or false here."
  `);
});
