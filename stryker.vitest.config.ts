import { defineConfig } from 'vitest/config';

/** The unit tests alone, as a mutant is not worth building sites for. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
