import { expect, test } from 'vitest';
import { reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';
const claims = 'evidence/claims/nerves.yaml';
const statements = 'evidence/statements.yaml';
const term = 'glossary/neuropathy.yaml';
const home = 'home.yaml';

test('refuses a word that sells, with the line it stands on', () => {
  expect(reportReplaced(nerve, 'The others did not.', 'The others\ndid not. It is a breakthrough.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:28
      Found: "breakthrough" is one of the words that sell.
      Mend:  Name the treatment in plain words, for example "blocking the nerves that tighten leg arteries"."
  `);
});

test('refuses a phrase that sells across a line end and bold words', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'There is **real**\nhope.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "real hope" is one of the words that sell.
      Mend:  Say what the studies show and how sure we are."
  `);
});

test('refuses selling words in front matter, but not in search words', () => {
  expect(reportReplaced(nerve, 'Some people feel nothing at all.', 'It is safe.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:5  answer
      Found: "safe" is one of the words that sell.
      Mend:  Say what can go wrong, in how many people; for advice, say "should not be used with" or what to do."
  `);
});

test('refuses selling words in the glossary', () => {
  expect(reportReplaced(term, 'plain: Damage to nerves.', 'plain: Simple damage to nerves.')).toMatchInlineSnapshot(`
    "content/glossary/neuropathy.yaml:6  plain
      Found: "Simple" is one of the words that sell.
      Mend:  Leave the word out, or say what is done and how long it takes."
  `);
});

test('refuses selling words in claims, but not in their details', () => {
  expect(reportReplaced(claims, 'plain: Damaged nerves can burn or tingle.', 'plain: An effective way to burn.')).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:3  plain
      Found: "effective" is one of the words that sell.
      Mend:  Say how many people it helped, and compared with what, in a Claim."
  `);
});

test('refuses selling words in the answer to a statement, but not in the statement', () => {
  expect(reportReplaced(statements, 'answer: We looked', 'answer: This is remarkable. We looked')).toMatchInlineSnapshot(`
    "content/evidence/statements.yaml:5  answer
      Found: "remarkable" is one of the words that sell.
      Mend:  Say what was measured, in how many people, and compared with what."
  `);
});

test('refuses selling words on the home page', () => {
  expect(reportReplaced(home, 'intro: Why it hurts', 'intro: Pain-free feet. Why it hurts')).toMatchInlineSnapshot(`
    "content/home.yaml:2  intro
      Found: "Pain-free" is one of the words that sell.
      Mend:  Say how much less pain people had, and for how long."
  `);
});

test('allows "unsafe", "safety", "safer" and "easier"', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'An unsafe step; safety first; safer and easier than before.')).toMatchInlineSnapshot(
    `""`,
  );
});

test('refuses UK spellings in a page', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'The colour of Ischaemia, in a randomised trial 10 metres away.'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "colour" is the UK spelling.
      Mend:  Write "color".

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "metres" is the UK spelling.
      Mend:  Write "meters".

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "randomised" is the UK spelling.
      Mend:  Write "randomized"."
  `);
});

test('refuses UK spellings in statements, claims and the glossary', () => {
  expect(
    reportEdited([
      { file: statements, replace: 'The injection is a', with: 'The tumour is a' },
      { file: claims, replace: 'Damaged nerves can burn', with: 'Damaged nerve fibres can burn' },
      { file: term, replace: 'Damage to nerves.', with: 'Anaesthetic damage to nerves.' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:3  plain
      Found: "fibres" is the UK spelling.
      Mend:  Write "fibers".

    content/evidence/statements.yaml:3  statement
      Found: "tumour" is the UK spelling.
      Mend:  Write "tumor".

    content/glossary/neuropathy.yaml:6  plain
      Found: "Anaesthetic" is the UK spelling.
      Mend:  Write "Anesthetic"."
  `);
});

test('refuses UK names in a page', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Ask your GP about paracetamol.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "GP" is the UK name.
      Mend:  Write primary care doctor, or [[primary-care]].

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "paracetamol" is the UK name.
      Mend:  Write acetaminophen."
  `);
});

test('allows names of institutions, other names of a term, and titles of sources', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'They asked the Leeds Diabetes Centre.')).toMatchInlineSnapshot(`""`);
});

test('refuses emergency numbers to call', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Call 911, ring NHS 111 or dial 999 or 112. Text 988.\nIn Australia call 000.'))
    .toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The phone number 111 is typed out.
      Mend:  Write [[primary-care]] or [[emergency-number]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The phone number 112 is typed out.
      Mend:  Write [[emergency-number]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The phone number 911 is typed out.
      Mend:  Write [[emergency-number]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The phone number 988 is typed out.
      Mend:  Write [[crisis-number]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: The phone number 999 is typed out.
      Mend:  Write [[emergency-number]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:32
      Found: The phone number 000 is typed out.
      Mend:  Write [[emergency-number]] instead."
  `);
});

test('allows the same digits as a count', () => {
  expect(
    reportReplaced(
      nerve,
      'Sheets can hurt.',
      'They called 112 people. The study had 999 legs and 111 feet. It took 988 days and cost 1,000 dollars.',
    ),
  ).toMatchInlineSnapshot(`""`);
});

test('refuses emergency places', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Go to A&E, the emergency room or the ER.')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "A&E" is typed out.
      Mend:  Write [[emergency-place]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "ER" is typed out.
      Mend:  Write [[emergency-place]] instead.

    content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: "emergency room" is typed out.
      Mend:  Write [[emergency-place]] instead."
  `);
});

test('refuses emergency words in claims, statements and the glossary', () => {
  expect(
    reportEdited([
      { file: claims, replace: 'detail: One study of 100 adults.', with: 'detail: They called 911.' },
      { file: statements, replace: 'answer: We looked', with: 'answer: Go to A&E. We looked' },
      { file: term, replace: 'Damage to nerves.', with: 'Damage seen in the emergency room.' },
    ]),
  ).toMatchInlineSnapshot(`
    "content/evidence/claims/nerves.yaml:10  detail
      Found: The phone number 911 is typed out.
      Mend:  Write [[emergency-number]] instead.

    content/evidence/statements.yaml:5  answer
      Found: "A&E" is typed out.
      Mend:  Write [[emergency-place]] instead.

    content/glossary/neuropathy.yaml:6  plain
      Found: "emergency room" is typed out.
      Mend:  Write [[emergency-place]] instead."
  `);
});

test('refuses a token that does not exist and suggests the one meant', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Call [[emergancy-number]].')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: There are no words for [[emergancy-number]].
      Mend:  Did you mean "[[emergency-number]]"?"
  `);
});

test('lists the tokens when none is close', () => {
  expect(reportReplaced(nerve, 'Sheets can hurt.', 'Call [[mother]].')).toMatchInlineSnapshot(`
    "content/articles/why-it-hurts/nerve-damage.mdx:31
      Found: There are no words for [[mother]].
      Mend:  Use one of: [[emergency-number]], [[emergency-place]], [[primary-care]], [[crisis-number]], [[crisis-name]]."
  `);
});

test('takes a number before "for people" or "if" as one to call', () => {
  const found = reportReplaced(nerve, 'Sheets can hurt.', 'Call 911 for people who faint. Call 112 if people faint.').match(
    /phone number \d+/g,
  );
  expect(found).toEqual(['phone number 112', 'phone number 911']);
});
