import { defineConfig } from 'vitest/config';

/** Unit tests; the browsers have a configuration of their own in tests/e2e. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
