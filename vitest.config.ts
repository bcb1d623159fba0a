import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Compares times, so that nothing else may run beside it. */
const SPEED = 'tests/e2e/speed.test.ts';

const IN_NODE = {
  environment: 'node',
  // All cores: the default leaves one free, which is half of a small machine.
  maxWorkers: availableParallelism(),
  // Files share a process and what it has loaded: jsdom and the record take longer to load than most files run. So a test has to
  // put back what it stubs.
  isolate: false,
  // A busy machine makes no test fail.
  testTimeout: 60_000,
} as const;

const IN_BROWSERS = {
  environment: 'node',
  // Each file has its own browsers, which wait most of the time.
  maxWorkers: 3,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

/** Per cent that unit tests have to reach. */
const LEAST = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      // The parts that decide what a reader is told; the rest is shown in the browsers.
      include: ['src/dataset/**/*.ts', 'src/mentions/**/*.ts', 'src/claims/**/*.ts'],
      reporter: ['text', 'html', 'json-summary'],
      // Of each on its own: one may not hide behind another.
      thresholds: { 'src/dataset/**': LEAST, 'src/mentions/**': LEAST, 'src/claims/**': LEAST },
    },
    projects: [
      { test: { ...IN_NODE, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      // Reads some two hundred pages, which takes a minute.
      { test: { ...IN_NODE, name: 'corpus', include: ['tests/corpus/**/*.test.ts'] } },
      {
        test: {
          ...IN_NODE,
          name: 'fuzz',
          include: ['tests/unit/**/*.property.test.ts'],
          env: { FUZZ_RUNS: '10000' },
        },
      },
      { test: { ...IN_BROWSERS, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: [SPEED] } },
      { test: { ...IN_BROWSERS, name: 'speed', include: [SPEED] } },
    ],
  },
});
