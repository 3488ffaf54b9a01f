import { defineConfig } from 'wxt';
import { compileRegister } from './tests/tools/compileRegister.ts';

/** https://wxt.dev/api/config.html; the build refuses what design.md forbids in `tests/unit/manifest.test.ts`. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The register of outlets is compiled from its reviewable data before anything is bundled.
  hooks: { 'build:before': () => compileRegister() },
  modules: ['@wxt-dev/webextension-polyfill'],
});
