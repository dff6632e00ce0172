import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { cutChunks, type IndexedFile } from '../../../src/integrations/pagefind-chunks.ts';

afterAll(() => close());

describe('the word lists of the full text', () => {
  it('are cut into small files, and no file is left that the meta file does not name', async () => {
    const { index } = await createIndex({ forceLanguage: 'en' });
    const words = Array.from({ length: 4000 }, (_, at) => `word${at.toString(36)}x`).join(' ');
    await index?.addHTMLFile({ sourcePath: 'a/index.html', content: `<html><body><h1>A</h1><p>${words}</p></body></html>` });
    const { files } = (await index?.getFiles()) ?? { files: [] };
    const cut = cutChunks(files);
    const chunks = (some: readonly IndexedFile[]) => some.filter(({ path }) => path.endsWith('.pf_index'));
    expect(chunks(cut).length).toBeGreaterThan(chunks(files).length);
    expect(Math.max(...chunks(cut).map((file) => file.content.length))).toBeLessThan(6000);
    // A second cut finds the same words in the same order.
    expect(cutChunks(cut).map(({ path }) => path)).toEqual(cut.map(({ path }) => path));
  });

  it('are refused when their form is not the one we know', () => {
    expect(() => cutChunks([])).toThrow('no meta file');
  });
});
