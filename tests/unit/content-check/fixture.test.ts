import { expect, test } from 'vitest';
import { checkEdited } from '../../helpers/content-folder.ts';

test('finds nothing wrong with the fixture, which uses every building block', () => {
  expect(checkEdited([])).toEqual([]);
});
