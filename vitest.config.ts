import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest. */
const longest = ['every-page', 'rebuild'].map((name) => `/${name}.test.ts`);

/** Starts those first, so that none runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** One project for each folder of tests: from plain functions to the built site in a browser. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      ...['unit', 'content'].map((name) => ({
        // Unit tests share no state, and loading the schemas anew for each file takes longer than the tests themselves.
        test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: name !== 'unit' },
      })),
      ...['site', 'browser'].map((name) => ({
        test: {
          name,
          // Files share no state either, and taking the 750 built pages apart anew for each takes longer than most of them.
          isolate: false,
          include: [`tests/${name}/**/*.test.ts`],
          globalSetup: 'tests/helpers/setup-sites.ts',
          // Last, and no more than two files at a time: a busy machine makes a browser miss its time, and three are no faster on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Some pages at a time: while one waits, another is looked at.
          maxConcurrency: 2,
          testTimeout: 60_000,
          // What a busy machine shows late is still shown.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 180_000,
        },
      })),
    ],
  },
});
