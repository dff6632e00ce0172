import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const sink = 'articles/everyday-care/kitchen-sink.mdx';

test('refuses a block inside a sentence', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Sheets <OneStory>can</OneStory> hurt.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  OneStory
      Found: OneStory stands inside a sentence.
      Mend:  Put it on lines of its own, with an empty line before and after."
  `);
});

test('refuses KeyPoints with fewer than 3 points', () => {
  expect(reportReplaced(nerve, '- Numb feet do not warn you.\n- Look at your feet each day.\n', '')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:16  KeyPoints
      Found: KeyPoints holds 1 point.
      Mend:  Keep to 3 to 5 points."
  `);
});

test('refuses KeyPoints with more than 5 points', () => {
  expect(reportReplaced(nerve, '- Look at your feet each day.\n', '- Look.\n- Feel.\n- Ask.\n- Call.\n')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:16  KeyPoints
      Found: KeyPoints holds 6 points.
      Mend:  Keep to 3 to 5 points."
  `);
});

test('refuses KeyPoints that hold a paragraph', () => {
  expect(reportReplaced(sink, '- The first point.\n- The second point.\n- The third point.', 'Three points.')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:16  KeyPoints
      Found: KeyPoints does not hold one list.
      Mend:  Write 3 to 5 points, each beginning with "- "."
  `);
});

test('refuses Ask without a list', () => {
  expect(reportReplaced(sink, '- Is this my nerves?', 'Is this my nerves?')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:105  Ask
      Found: Ask does not hold one list.
      Mend:  Write the questions as a list, each beginning with "- "."
  `);
});

test('refuses a second Ask on a page', () => {
  expect(reportEdited([{ file: sink, replace: /$/, with: '\n<Ask>\n\n- Is it my blood flow?\n\n</Ask>\n' }])).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:111  Ask
      Found: This is the second Ask of the page.
      Mend:  Put all questions into one Ask near the end."
  `);
});

test('refuses Steps with a list that is not numbered', () => {
  expect(reportReplaced(sink, /[12]\. \*\*/g, '- **')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:76  Steps
      Found: Steps does not hold one numbered list.
      Mend:  Write the steps as a list that begins with "1. "."
  `);
});

test('refuses Do without a list', () => {
  expect(reportReplaced(sink, '- look at your feet each day\n- feel inside your shoes', 'Look at your feet.')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:60  Do
      Found: Do does not hold one list.
      Mend:  Write the actions as a list, each beginning with "- "."
  `);
});

test('refuses DoNot without a list', () => {
  expect(reportReplaced(sink, '- do not walk barefoot\n- Do not warm your feet on a heater', 'Do not walk barefoot.'))
    .toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:67  DoNot
      Found: DoNot does not hold one list.
      Mend:  Write a list, each item beginning with "- do not"."
  `);
});

test('refuses DoDont without a DoNot', () => {
  expect(reportReplaced(sink, /<DoNot>[\s\S]*<\/DoNot>\n\n/, '')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:58  DoDont
      Found: DoDont does not hold one Do and one DoNot.
      Mend:  Put one Do and one DoNot into it and nothing else."
  `);
});

test('refuses Do outside DoDont', () => {
  expect(reportReplaced(sink, '<Statements part="benefits" />', '<Do>\n\n- look at your feet\n- ask for help\n\n</Do>'))
    .toMatchInlineSnapshot(`
      "content/articles/everyday-care/kitchen-sink.mdx:103  Do
        Found: Do stands alone.
        Mend:  Put it inside DoDont."
    `);
});

test('refuses a DoNot item that does not begin with "do not"', () => {
  expect(reportReplaced(sink, '- do not walk barefoot', '- walk barefoot')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:69  DoNot
      Found: This item does not begin with "do not": "walk barefoot".
      Mend:  Begin the item with "do not"."
  `);
});

test('refuses a care card that does not begin with a list', () => {
  expect(reportReplaced(nerve, '- your foot is red or hot\n\n', '')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:35  CareCard
      Found: CareCard does not begin with a list.
      Mend:  Begin with the signs as a list that completes the heading "... if:"."
  `);
});

test('refuses a link inside a care card', () => {
  expect(reportReplaced(nerve, 'Keep your weight off that foot.', 'See [Numb feet](/why-it-hurts/numb-feet/).')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:39  CareCard
      Found: There is a link inside a care card.
      Mend:  Move the link out of the card: a reader in need must not be led away."
  `);
});

test('refuses care cards in the wrong order within a section', () => {
  expect(
    reportReplaced(
      sink,
      '<CareCard urgency="urgent">',
      '<CareCard urgency="soon">\n\n- you have a question\n\n</CareCard>\n\n<CareCard urgency="urgent">',
    ),
  ).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:50  CareCard urgency
      Found: The card "urgent" stands after the card "soon".
      Mend:  Put the cards in this order: emergency, urgent, soon."
  `);
});

test('lets a new section begin with an emergency card again', () => {
  expect(
    reportReplaced(
      sink,
      '## What can I do?',
      '### After the injection\n\n<CareCard urgency="emergency">\n\n- your leg is weak\n\n</CareCard>\n\n## What can I do?',
    ),
  ).toMatchInlineSnapshot(`""`);
});

test('refuses CompareTable without a table', () => {
  expect(reportReplaced(sink, /\| \| Shoes[\s\S]*Outdoors \|/, 'No table.')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:85  CompareTable
      Found: CompareTable does not hold one table.
      Mend:  Write one Markdown table in it, with an empty line before and after."
  `);
});

test('refuses a Figure without a caption', () => {
  expect(reportReplaced(sink, 'A foot seen from below.\n\n', '')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:28  Figure
      Found: Figure holds no words.
      Mend:  Write a caption that says in words what the picture shows."
  `);
});

test('refuses an IconArray that holds words', () => {
  expect(reportReplaced(sink, 'chance="had-pain" />', 'chance="had-pain">\n\nAbout a few.\n\n</IconArray>')).toMatchInlineSnapshot(`
    "content/articles/everyday-care/kitchen-sink.mdx:95  IconArray
      Found: IconArray holds words.
      Mend:  Write it as one tag that ends in />: its words come from the claim."
  `);
});

test('refuses a Claim around a list', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', '<Claim id="nerves-burn">\n\n- Sheets\n- Socks\n\n</Claim>\n\n')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  Claim
      Found: Claim holds more than one paragraph.
      Mend:  Use one Claim inside each paragraph or list item."
  `);
});

test('refuses a Claim or a Term in a heading', () => {
  expect(reportReplaced(nerve, '### At night', '### <Claim id="nerves-burn">At</Claim> <Term id="neuropathy">night</Term>'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:29  Claim
      Found: Claim stands in a heading.
      Mend:  Put it into the text under the heading.

    content/articles/why-it-hurts/nerve-damage.mdx:29  Term
      Found: Term stands in a heading.
      Mend:  Put it into the text under the heading."
  `);
});

test('refuses a Term in a care card and in a link', () => {
  expect(
    reportEdited([
      { file: nerve, replace: '- your foot is red or hot', with: '- your <Term id="neuropathy">neuropathy</Term> is worse' },
      { file: nerve, replace: '[Numb feet]', with: '[<Term id="neuropathy">Numb feet</Term>]' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31  Term
      Found: Term stands in a link.
      Mend:  Remove the Term tags here, and keep the words.

    content/articles/why-it-hurts/nerve-damage.mdx:37  Term
      Found: Term stands in a care card.
      Mend:  Remove the Term tags here, and keep the words."
  `);
});

test('refuses a Fold that holds nothing', () => {
  expect(reportReplaced(sink, '<IconArray claim', '<Fold title="More about numbers">\n\n</Fold>\n\n<IconArray claim')).toContain(
    'Fold holds nothing.',
  );
});
