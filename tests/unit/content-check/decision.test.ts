import { expect, test } from 'vitest';
import { reportEdited } from '../../helpers/content-folder.ts';

const aid = `page: why-it-hurts/nerve-damage
questions:
  - { id: good, words: What may it do?, side: good }
  - { id: bad, words: What can go wrong?, side: bad }
options:
  - id: shoes
    name: Soft shoes
    answers:
      good: [{ claim: nerves-common, chance: soft-shoes, words: "{soft} had pain and {soft-others} had none in {time}." }]
      bad: [{ claim: nerves-burn, words: "Your feet can still burn or hurt at night." }]
  - id: wait
    name: Wait
    answers:
      good: [{ words: We do not know. }]
      bad: [{ words: We do not know. }]
matters:
  - { words: I want less pain., way: try }
  - { words: I want no fuss., way: wait }
needs: [What is it?]
people: [My team]
talk: [{ name: BRAN, claim: nerves-burn, questions: [What if I do Nothing?] }]
`;
const report = (from: string, to: string) => {
  if (from !== '' && !aid.includes(from)) throw new Error(`The aid does not hold ${from}.`);
  return reportEdited([{ file: 'decision/shoes.yaml', write: aid.replace(from, to) }]);
};

test('takes an aid that is right', () => {
  expect(report('', '')).toBe('');
});

test('refuses a page, a claim, a chance and a group that do not exist', () => {
  expect(report('page: why-it-hurts/nerve-damage', 'page: why-it-hurts/nerve-damages')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:1  page
      Found: There is no article called "why-it-hurts/nerve-damages".
      Mend:  Did you mean "why-it-hurts/nerve-damage"?"
  `);
  expect(report('{ claim: nerves-burn, words', '{ claim: nerves-burns, words')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:10  options[0].answers.bad[0].claim
      Found: There is no claim called "nerves-burns".
      Mend:  Did you mean "nerves-burn"?"
  `);
  expect(report('chance: soft-shoes', 'chance: soft-shoe')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].chance
      Found: The claim has no chance called "soft-shoe".
      Mend:  Did you mean "soft-shoes"?"
  `);
  expect(report('{soft} had', '{sof} had')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: "{sof} had pain and {soft-others} had none in {time}." names a group that the chance does not have.
      Mend:  Use {soft}, {hard}."
  `);
});

test('refuses a number of which one side is told', () => {
  expect(report(' and {soft-others} had none', ' for a short time')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: "{soft} had pain for a short time in {time}." tells one side of a number only.
      Mend:  Say with {soft-others} how many it was not so for: that is what is left of 100."
  `);
});

test('refuses a chance that was typed', () => {
  expect(
    report(
      'chance: soft-shoes, words: "{soft} had pain and {soft-others} had none in {time}."',
      'words: "In them, 12 out of 100 had pain."',
    ),
  ).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: The chance "12 out of 100" is typed.
      Mend:  Name a chance of the claim, and write {its group} for the number."
  `);
});

test('refuses an empty cell and a cell that nobody asks for', () => {
  expect(report('      bad: [{ claim: nerves-burn, words: "Your feet can still burn or hurt at night." }]\n', '')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:8  options[0].answers
      Found: "Soft shoes" does not answer "bad".
      Mend:  Answer it, or write "We do not know.", so that no cell is empty."
  `);
  expect(report('      bad: [{ words', '      worse: [{ words: We do not know. }]\n      bad: [{ words')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:15  options[1].answers.worse
      Found: There is no question called "worse".
      Mend:  Use one of: good, bad."
  `);
});

test('refuses a fact without a claim', () => {
  expect(report('good: [{ words: We do not know. }]', 'good: [{ words: It helps. }]')).toContain('names no claim');
});

test('refuses more words for one side', () => {
  expect(report('Your feet can still burn or hurt at night.', 'Your feet can still burn or hurt, by day and at night.'))
    .toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:8  options[0].answers
      Found: "Soft shoes" says what may get better in 10 words and what can go wrong in 12.
      Mend:  Bring them within 15 out of 100 of each other, so that neither side weighs more."
  `);
});

test('refuses more detail for one choice', () => {
  const longer = '{ claim: nerves-burn, words: "They can burn or hurt a lot in the day and all of the night." }';
  expect(
    report('good: [{ words: We do not know. }]\n      bad: [{ words: We do not know. }]', `good: [${longer}]\n      bad: [${longer}]`),
  ).toContain('Tell all choices in equal detail.');
});

test('refuses hard words', () => {
  expect(
    report(
      'Your feet can still burn or hurt at night.',
      'Persistent uncomfortable dysesthesia frequently accompanies therapeutic footwear.',
    ),
  ).toContain('reads at grade');
});

test('refuses what matters if it leans one way', () => {
  expect(report('way: wait', 'way: try')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:16  matters
      Found: 2 lines (8 words) may speak for something new, and 0 (0 words) for waiting.
      Mend:  Give both ways as many lines, and words within 15 out of 100 of each other."
  `);
});

test('refuses a number that does not tell its time', () => {
  expect(report(' in {time}', '')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:8  options[0].answers
      Found: "Soft shoes" says what may get better in 7 words and what can go wrong in 9.
      Mend:  Bring them within 15 out of 100 of each other, so that neither side weighs more.

    content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: This number is for a year.
      Mend:  Write {time} where that goes."
  `);
  const claims = 'evidence/claims/nerves.yaml';
  const edited = (from: string, to: string) =>
    reportEdited([
      { file: 'decision/shoes.yaml', write: aid },
      { file: claims, replace: from, with: to },
    ]);
  expect(edited('      time: a year\n', '')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: The chance does not say over what time people were counted.
      Mend:  Add "time" to "soft-shoes" of the claim "nerves-common": words such as "12 weeks", or null where no source tells."
  `);
  expect(edited('time: a year', 'time: null')).toMatchInlineSnapshot(`
    "content/decision/shoes.yaml:9  options[0].answers.good[0].words
      Found: No source gives a time for this number.
      Mend:  Say "(no time given)" after it."
  `);
});
