import { expect, test } from 'vitest';
import { fixtureText, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';
const claims = 'evidence/claims/nerves.yaml';

test('refuses a count that the words of its claim do not tell', () => {
  expect(reportReplaced(claims, 'groups: [{ id: all, count: 20 }]', 'groups: [{ id: all, count: 30 }]')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:15  chances[0].groups[0].count
      Found: The count 30 is in neither "plain" nor "detail" of this claim.
      Mend:  Write the same number in all of them."
  `);
});

test('refuses a picture of a chance that its claim does not have', () => {
  expect(reportReplaced(sink, 'chance="had-pain"', 'chance="had-pains"')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:95  IconArray chance
      Found: The claim has no chance called "had-pains".
      Mend:  Did you mean "had-pain"?"
  `);
});

test('refuses a picture of a claim that does not exist', () => {
  expect(reportReplaced(sink, '<IconArray claim="nerves-common"', '<IconArray claim="nerves-comon"')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:95  IconArray claim
      Found: There is no claim called "nerves-comon".
      Mend:  Did you mean "nerves-common"?"
  `);
});

test('refuses Compare for one group, and IconArray for two', () => {
  expect(reportReplaced(sink, 'chance="soft-shoes"', 'chance="had-pain"')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:93  Compare
      Found: This chance has one group, so there is nothing to compare.
      Mend:  Write IconArray."
  `);
  expect(reportReplaced(sink, 'chance="had-pain"', 'chance="soft-shoes"')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:95  IconArray group
      Found: This chance has 2 groups.
      Mend:  Write Compare to show them all, or group="soft"."
  `);
});

test('lets IconArray show one group of two, by its name', () => {
  expect(reportReplaced(sink, 'chance="had-pain"', 'chance="soft-shoes" group="soft"')).toBe('');
  expect(reportReplaced(sink, 'chance="had-pain"', 'chance="soft-shoes" group="sof"')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:95  IconArray group
      Found: The chance has no group called "sof".
      Mend:  Did you mean "soft"?"
  `);
});

const bare = '<Claim id="nerves-common">About 20 out of 100 people had it.</Claim>';

test('finds a chance in words alone, in any form', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', bare)).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  Claim
      Found: The chance "20 out of 100" stands in words alone.
      Mend:  Show it with IconArray or Compare, or say in "inWords" of the front matter why words are enough: { claim: nerves-common, why: ... }."
  `);
  for (const words of ['20% had it', '1 in 5 had it', '20 percent had it']) {
    expect(reportReplaced(nerve, 'Sheets can hurt.', `<Claim id="nerves-common">${words}.</Claim>`)).toContain('stands in words alone');
  }
});

test('takes a picture on the same page, or a reason in the front matter, as an answer', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', `${bare}\n\n<IconArray claim="nerves-common" chance="had-pain" />\n\n`)).toBe('');
  const told = (text: string) => text.replace('changes:', 'inWords: [{ claim: nerves-common, why: It tells how common it is. }]\nchanges:');
  expect(reportReplaced(nerve, /^[\s\S]*$/, told(fixtureText(nerve).replace('Sheets can hurt.', bare)))).toBe('');
});

test('refuses a reason that nothing needs', () => {
  expect(reportReplaced(nerve, 'changes:', 'inWords: [{ claim: nerves-common, why: It tells how common it is. }]\nchanges:'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:12  inWords[0].claim
      Found: "nerves-common" tells no chance on this page.
      Mend:  Remove the line."
  `);
});
