import { expect, test } from 'vitest';
import { reportEdited } from '../../helpers/content-folder.ts';

const record = `checkedOn: 2026-11-24
checkedBy: Software. It asked nobody.
groups:
  - { group: Older people, does: Large text., short: We know of nothing., open: Nothing now. }
  - { group: People who see badly, does: Large text., short: No braille., open: Braille. }
`;
const report = (file: string, text: string) => reportEdited([{ file: `equality/${file}`, write: text }]);
const page = 'why-it-hurts/nerve-damage.yaml';

test('takes a record that is right', () => {
  expect(report(page, record)).toBe('');
});

test('refuses a page that does not exist, a group told twice and one that nobody looked at', () => {
  expect(report('why-it-hurts/nerve-damages.yaml', record)).toMatchInlineSnapshot(`
    "content/equality/why-it-hurts/nerve-damages.yaml:1
      Found: There is no page called "why-it-hurts/nerve-damages".
      Mend:  Name the file as the page is named. Did you mean "why-it-hurts/nerve-damage"?"
  `);
  expect(report(page, record.replace('People who see badly', 'Older people'))).toMatchInlineSnapshot(`
    "content/equality/why-it-hurts/nerve-damage.yaml:5  groups[1].group
      Found: This group stands here twice.
      Mend:  Put what is said of it into one place."
  `);
  expect(report(page, record.replace('short: No braille., ', ''))).toMatchInlineSnapshot(`
    "content/equality/why-it-hurts/nerve-damage.yaml:5  groups[1].short
      Found: This field is missing.
      Mend:  Add a line "short: ..." with its value."
  `);
});
