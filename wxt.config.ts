import { defineConfig } from 'wxt';

/** https://wxt.dev/api/config.html; the build refuses what design.md forbids in `tests/unit/manifest.test.ts`. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
});
