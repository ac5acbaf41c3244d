import { defineConfig } from 'vitest/config';

/** The unit tests, and a few cases of the fuzz tests: a mutant is not worth building sites for. */
export default defineConfig({
  test: {
    include: ['tests/{unit,fuzz}/**/*.test.ts'],
    testTimeout: 60_000,
    env: { FUZZ_SEED: '1', FUZZ_RUNS: '300' },
  },
});
