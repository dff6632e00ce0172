import { expect, test } from 'vitest';
import { reportEdited } from '../../helpers/content-folder.ts';

const good = `questions:
  - ask: Your son asks why your feet burn. What do you tell him?
    answer: [{ claim: nerves-burn, words: Nerves can burn. }, { words: You can tell him where. }]
  - ask: Your wife asks if it will end. What do you say?
    answer: [{ claim: nerves-burn, words: No one knows. }]
  - ask: A friend asks what helps. How do you put it?
    answer: [{ claim: nerves-burn, words: Soft shoes may help. }]
`;
const report = (from = '', to = '', page = 'why-it-hurts/nerve-damage') => {
  if (from !== '' && !good.includes(from)) throw new Error(`The questions do not hold ${from}.`);
  return reportEdited([{ file: `teach-back/${page}.yaml`, write: good.replace(from, to) }]);
};

test('takes questions that are right', () => {
  expect(report()).toBe('');
});

test('refuses questions about a page that does not exist', () => {
  expect(report('', '', 'why-it-hurts/nerve-damige')).toContain('There is no page called "why-it-hurts/nerve-damige".');
});

test('refuses more or fewer than 3', () => {
  const [first] = good.split('  - ask: A friend');
  expect(report(good, first)).toContain('Write exactly 3 questions.');
});

test('refuses an answer without a claim, and with a claim that its page does not use', () => {
  expect(report('{ claim: nerves-burn, words: No one knows. }', '{ words: No one knows. }')).toContain('The answer names no claim.');
  const told = report('claim: nerves-burn, words: No one', 'claim: nerves-burns, words: No one');
  expect(told).toContain('The page does not use the claim "nerves-burns".');
  expect(told).toContain('"nerves-burn"');
});

test('refuses a quiz, a chance in numbers, and words above grade 6', () => {
  expect(report('Your son asks', 'Quiz time. Your son asks')).toContain('"Quiz" sounds like a quiz.');
  expect(report('What do you say?', 'Say it.')).toContain('does not end in a question');
  expect(report('No one knows.', 'It ends for 20 out of 100 people.')).toContain('The answer tells the chance "20 out of 100".');
  expect(
    report('No one knows.', 'Neurological complications unfortunately necessitate individualized multidisciplinary evaluation.'),
  ).toMatch(/This question and its answer read at grade \d/);
});
