import { expect, test } from 'vitest';
import { sheetParts } from '../../../src/lib/decision-sheet.ts';

test('puts what a reader chose under its headings, and leaves out the rest', () => {
  const parts = sheetParts([
    { name: 'm1', value: '3', line: 'I want to sleep.' },
    { name: 'm2', value: '1', line: 'I want no pills.' },
    { name: 'm12', value: '1', line: 'I want to walk.' },
    { name: 'lean', value: '8', line: 'I do not know yet.' },
    { name: 'look', value: '2', line: 'Medicine' },
    { name: 'with', value: '5', line: 'Block' },
    { name: 'need-more', value: 'Can I drive?', line: 'Can I drive?' },
    { name: 'who-more', value: ' \n', line: ' \n' },
  ]);
  expect(parts).toEqual([
    { key: 'much', lines: ['I want no pills.', 'I want to walk.'] },
    { key: 'not', lines: ['I want to sleep.'] },
    { key: 'pair', lines: ['Medicine', 'Block'] },
    { key: 'lean', lines: ['I do not know yet.'] },
    { key: 'needMore', lines: ['Can I drive?'] },
  ]);
  expect(sheetParts([])).toEqual([]);
  const alone = [
    { name: 'look', value: '1', line: 'Carry on' },
    { name: 'with', value: '0', line: 'None' },
  ];
  expect(sheetParts(alone)).toEqual([]);
});
