import { expect, test } from 'vitest';
import { createWordFinder } from '../../../src/lib/content-check/find-words.ts';
import { sellingWords } from '../../../src/lib/content-check/selling-words.ts';
import { iseStems, ukNames, ukParts, ukWords } from '../../../src/lib/content-check/uk-spellings.ts';
import { reportReplaced } from '../../helpers/content-folder.ts';

const nerve = 'articles/why-it-hurts/nerve-damage.mdx';

test('finds every selling word of the list, and no word is listed twice', () => {
  const words = sellingWords.flatMap(([forms]) => forms);
  expect(
    createWordFinder(sellingWords)
      .find(words.join('; '))
      .map(({ word }) => word),
  ).toEqual(words);
  expect(new Set(words).size).toBe(words.length);
});

test('refuses the words that CONTRIBUTING names', () => {
  const named = [
    'breakthrough',
    'game-changer',
    'remarkable',
    'minimal',
    'cornerstone',
    'real hope',
    'safe',
    'simple',
    'easy',
    'effective',
    'pain-free',
  ];
  const words = new Set(sellingWords.flatMap(([forms]) => forms));
  expect(named.filter((word) => !words.has(word))).toEqual([]);
});

test('refuses the UK spellings named in the plan, each with the US one', () => {
  const uk =
    'ischaemia colour centre anaesthetic haemoglobin oedema tumour randomised programme fibre litre metres behaviour paediatric diarrhoea oesophagus grey hospitalisation';
  const us =
    'ischemia color center anesthetic hemoglobin edema tumor randomized program fiber liter meters behavior pediatric diarrhea esophagus gray hospitalization';
  const mends = [...reportReplaced(nerve, 'Sheets can hurt.', uk).matchAll(/Write "([^"]+)"/g)].map((match) => match[1]);
  expect(mends.sort()).toEqual(us.split(' ').sort());
});

test('takes no US word for a UK one', () => {
  const us =
    'programmed programmer exercise advise analyses optimist emphasis metabolism organism raised disease size otherwise practice wise precise premise angioedema';
  expect(reportReplaced(nerve, 'Sheets can hurt.', us)).toBe('');
});

test('lists no UK spelling that is also the US one', () => {
  const same = [...ukParts, ...Object.entries(ukWords), ...Object.entries(ukNames)].filter(([uk, us]) => uk === us);
  expect(same).toEqual([]);
  expect(new Set(iseStems).size).toBe(iseStems.length);
});

test('takes every token that the region has words for', () => {
  const tokens = '[[emergency-number]] [[emergency-place]] [[primary-care]] [[crisis-name]]. The number is [[crisis-number]]';
  expect(reportReplaced(nerve, 'Sheets can hurt.', tokens)).toBe('');
});
