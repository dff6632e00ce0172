import { defineConfig } from 'vitest/config';

/** One project for each folder of tests: from plain functions to the built site in a browser. */
export default defineConfig({
  test: {
    projects: ['unit', 'content', 'site', 'browser'].map((name) => ({
      // Unit tests share no state, and loading the schemas anew for each file takes longer than the tests themselves.
      test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: name !== 'unit' },
    })),
  },
});
