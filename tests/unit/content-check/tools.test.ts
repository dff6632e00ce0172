import { expect, test } from 'vitest';
import { reportEdited } from '../../helpers/content-folder.ts';

const sink = 'articles/everyday-care/kitchen-sink.mdx';
const after = (text: string) => reportEdited([{ file: sink, replace: /$/, with: `\n${text}\n` }]);

test('refuses a part of a plan whose days run backward, or that begins with no heading', () => {
  const report = after('<PlanPart from="7" to="1">\n\n- Rest.\n\n</PlanPart>');
  expect(report).toContain('The prop "to" says "1".');
  expect(report).toContain('Write a day that is not before the one in "from".');
  expect(report).toContain('PlanPart does not begin with a heading.');
});

test('refuses days that are no number', () => {
  expect(after('<PlanPart from="a week" to="9">\n\n## Week 1\n\n</PlanPart>')).toContain('"-7" is a week before');
});

test('refuses places of a foot and toes of the test that are not in order', () => {
  expect(after('<FootPlaces>\n\n- **Heel.** Look.\n\n</FootPlaces>')).toContain('each with its name in bold first');
  expect(after('<TouchTest>\n\n- Big toe\n\n</TouchTest>')).toContain('Write the toes in order');
});

test('refuses a card of another size, and one without its title', () => {
  const report = after('<Card size="poster" name="Signs">\n\nWords.\n\n</Card>');
  expect(report).toContain('Use one of: wallet, fridge, sheet.');
  expect(report).toContain('Card does not begin with a heading.');
});

test('refuses words for a moment that the check does not have', () => {
  expect(after('<CheckSay when="later">\n\nWords.\n\n</CheckSay>')).toContain('Use one of: clear, unseen, always, touch-few, touch-many.');
});
