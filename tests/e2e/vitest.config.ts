import { defineConfig } from 'vitest/config';

/** Browser tests run one after another: each has a whole browser, and the keyboard, to itself. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/support/sheet.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
