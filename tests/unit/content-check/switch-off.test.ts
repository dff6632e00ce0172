import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/content-check/check-content.ts';
import { reportReplaced, today, withContentFolder } from '../../helpers/content-folder.ts';

const region = 'region: en-US';
const report = (list: string) => reportReplaced('clinic.yaml', region, `${region}\nswitchOff: ${list}`);

test('takes an article and a section', () => {
  expect(report('[/why-it-hurts/numb-feet/]')).toBe('');
  expect(report('[/everyday-care/]')).toBe('');
});

test('never switches off urgent help', () => {
  expect(report('[/urgent-help/]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:4  switchOff[0]
      Found: Urgent help cannot be switched off.
      Mend:  Remove this line: every copy says when not to wait."
  `);
});

test.each(['/', '/about/', '/evidence/', '/glossary/neuropathy/'])('refuses to switch off %s, which every copy needs', (address) => {
  expect(report(`[${address}]`)).toContain(`"${address}" cannot be switched off.`);
});

test('refuses what does not exist', () => {
  expect(report('[/why-it-hurts/numb-foot/]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:4  switchOff[0]
      Found: There is no page "/why-it-hurts/numb-foot/".
      Mend:  Did you mean "/why-it-hurts/numb-feet/"?"
  `);
  expect(report('[numb-feet]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:4  switchOff[0]
      Found: This says "numb-feet".
      Mend:  Write the address inside the site with a slash at both ends, for example "/nerve-block/after/"."
  `);
});

test('refuses to empty a section page by page, and to leave nothing', () => {
  expect(report('[/everyday-care/kitchen-sink/]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:4  switchOff
      Found: Every page of /everyday-care/ is switched off.
      Mend:  Write "/everyday-care/" instead of its pages."
  `);
  expect(report('[/everyday-care/, /why-it-hurts/]')).toMatchInlineSnapshot(`
    "content/clinic.yaml:4  switchOff
      Found: Every section is switched off.
      Mend:  Leave at least one."
  `);
});

test('tells whoever runs the copy which topics no page is left on', () => {
  const notes = withContentFolder(
    [{ file: 'clinic.yaml', replace: region, with: 'region: unknown\nswitchOff: [/why-it-hurts/]' }],
    (root) => checkContent(join(root, 'content'), root, { today }).notes.map(({ file, line, found }) => `${file}:${line} ${found}`),
  );
  expect(notes).toMatchInlineSnapshot(`
    [
      "content/clinic.yaml:3 No region is named, so the pages say "your local emergency number" and give none.",
      "content/clinic.yaml:4 No page is left on the topic "nerve-damage" (nerve pain).",
    ]
  `);
});
