import { defineConfig } from 'vitest/config';

/** The main job, driven in both browsers by `npm test`. */
const MAIN = ['tests/e2e/reading.test.ts', 'tests/e2e/package.test.ts', 'tests/e2e/start.test.ts'];
const IN_BROWSERS = {
  environment: 'node',
  // A browser is one process tree per file already; more files at once only slow each other down.
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      // The parts that decide what a reader is told; the rest is shown in the browsers.
      include: ['src/dataset/**/*.ts', 'src/mentions/**/*.ts', 'src/claims/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['tests/unit/**/*.property.test.ts'],
          env: { FUZZ_RUNS: '10000' },
        },
      },
      { test: { ...IN_BROWSERS, name: 'e2e', include: MAIN } },
      // Hostile pages, accessibility, touch and the like: `npm run test:wide`, not yet steady enough to decide over a change.
      { test: { ...IN_BROWSERS, name: 'e2e-wide', include: ['tests/e2e/**/*.test.ts'], exclude: MAIN } },
    ],
  },
});
