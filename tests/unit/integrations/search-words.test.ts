import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSearchWords } from '../../../src/integrations/search-words.ts';

it('gives each page the names and misspellings people search with, by its address', () => {
  const words = readSearchWords(join(import.meta.dirname, '../../../content'));
  expect(words.get('/why-it-hurts/light-touch/')).toContain('bed sheets hurt my feet');
  expect(words.get('/glossary/neuropathy/')).toContain('nueropathy');
});
