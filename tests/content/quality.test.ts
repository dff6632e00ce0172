import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/lib/content-check/read-library.ts';
import { scaleResults } from '../../src/lib/quality.ts';
import type { QualityData, ScaleData } from '../../src/schemas/quality.ts';

const root = join(import.meta.dirname, '../..');
const { library } = readLibrary(join(root, 'content'), root);
const pages = library.pages.filter(({ data }) => data.draft !== true && (data.topics ?? []).length > 0);
const scales = library.scales.map(({ data }) => data as ScaleData);

describe('the quality records', () => {
  it('score every page that serves a topic', () => {
    const scored = new Set(library.quality.map(({ id }) => id));
    expect(pages.filter(({ id }) => !scored.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('hold the 4 parts of the 3 scales, with as many items as each has', () => {
    expect(scales.map(({ id, items }) => [id, items.length])).toEqual([
      ['discern', 16],
      ['understand', 17],
      ['act', 7],
      ['cdc', 20],
    ]);
  });

  it('do not praise: every page fails something, and pages differ', () => {
    const results = library.quality.map(({ data }) => scaleResults(data as QualityData, scales));
    expect(results.filter((scores) => scores.every(({ failed }) => failed.length === 0))).toEqual([]);
    expect(new Set(results.map((scores) => scores.map(({ points }) => points).join())).size).toBeGreaterThan(10);
  });
});
