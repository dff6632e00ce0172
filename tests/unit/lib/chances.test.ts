import { expect, test } from 'vitest';
import { findChance, showChance } from '../../../src/lib/chances.ts';
import { fillSentence, oneSided, weighSides } from '../../../src/lib/decision.ts';
import type { Claim } from '../../../src/lib/guide.ts';
import { weaveContext } from '../../helpers/weave-context.ts';

const { t } = weaveContext();
const chance = {
  id: 'relief',
  who: 'legs',
  did: 'had relief',
  didNot: 'did not',
  groups: [
    { id: 'real', name: 'Real', with: 'given the real one', count: 84 },
    { id: 'dummy', name: 'Dummy', with: 'given the dummy', count: 24 },
  ],
};

test('says one number in every form', () => {
  expect(showChance(chance, t).groups[0]).toEqual({
    id: 'real',
    name: 'Real',
    count: 84,
    rest: 16,
    head: '84 of 100',
    said: 'had relief. 16 did not.',
    spoken: '100 footprints. Real: 84 had relief, 16 did not.',
    sentence: 'Out of 100 legs given the real one, about 84 had relief. The other 16 did not.',
  });
});

test('shows one group of several', () => {
  expect(showChance(chance, t, 'dummy').groups.map(({ count }) => count)).toEqual([24]);
});

test('says which chance is missing', () => {
  const claims = new Map([['c', { chances: [chance] } as unknown as Claim]]);
  expect(findChance(claims, 'c', 'relief')).toBe(chance);
  expect(() => findChance(claims, 'c', 'reliefs')).toThrow('no chance of the claim c called "reliefs"');
});

test('fills the numbers of a chance into words', () => {
  expect(fillSentence({ words: '{real} did, and {dummy} on the dummy.' }, chance)).toBe('84 did, and 24 on the dummy.');
  expect(fillSentence({ words: '{real} did, {real-others} did not.' }, chance)).toBe('84 did, 16 did not.');
  expect(oneSided({ words: '{real} did, {real-others} did not, {dummy} on the dummy.' }, chance)).toEqual(['{dummy-others}']);
  expect(() => fillSentence({ words: '{other} did.' }, chance)).toThrow('{other}');
});

test('counts the words of both sides, a name in braces as one', () => {
  const option = { id: 'a', name: 'A', answers: { pain: [{ words: 'About {real} did.' }], harm: [{ words: 'It may hurt you a lot.' }] } };
  const questions = [
    { id: 'pain', words: 'Pain?', side: 'good' as const },
    { id: 'harm', words: 'Harm?', side: 'bad' as const },
  ];
  expect(weighSides(option, questions)).toEqual({ good: 3, bad: 6 });
});
