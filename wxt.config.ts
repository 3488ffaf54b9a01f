import { defineConfig } from 'wxt';
import { compileRegister } from './tests/tools/compileRegister.ts';
import { storeMessages } from './tests/tools/storeMessages.ts';

/** https://wxt.dev/api/config.html; the build refuses what design.md forbids in `tests/unit/built/manifest.test.ts`. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** With all that these import; the other pages load the same file. */
const POPUP = {
  name: 'reader',
  test: /\/components\/(?:Popup|popupWorld|i18n\/startPage)\.tsx?$|\/popup\.css$|wxt-html-plugins/,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The register of outlets is compiled from its reviewable data before anything is bundled.
  hooks: {
    'build:before': () => compileRegister(),
    'build:publicAssets': (_, files) => void files.push(...storeMessages()),
  },
  manifest: ({ browser, mode }) => ({
    name: 'Whence',
    // Said in the store and in the browser's lists, outside of our pages and their translations.
    description: '__MSG_description__',
    default_locale: 'en',
    // None of these brings a warning; WXT adds `sidePanel` in Chrome, which brings none either.
    permissions: [
      ...['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Whence', default_area: 'navbar' },
    // Alt+Shift with a letter opens menus in Firefox, and Chromium leaves most of them unassigned.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+W' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Q' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Q' }, description: '__MSG_panel__' } }),
    },
    // In development WXT needs its socket.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whence@whence.example',
              // CSS Custom Highlight API
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // URL.parse
        { minimum_chrome_version: '126' }),
  }),
  vite: () => ({
    // The package's own build for browsers of today; its entry is the one for those of 2015, half as large again.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: {
      // Every browser that runs the extension preloads modules by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Rolldown would write the public suffix list, one long constant, again at each place that reads it: 67 kB gzip.
        optimization: { inlineConst: false },
        // What the popup needs at once is one file: each further one takes its time before the first paint.
        output: { codeSplitting: { groups: [POPUP] } },
      },
    },
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
});
