import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForText } from './support/act.ts';
import { chromiumName, type Extension, findPopup, launchWithExtension } from './support/chromium.ts';
import { type Display, focusWindow, has, openDisplay, pause, press } from './support/display.ts';
import { fixture, type Site, serve } from './support/site.ts';

const ARTICLE = 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/';

/** A reader who allows the extension in private windows still leaves nothing behind there. */
/** Rows in each table of each database that the extension has; rejects where one can't be opened. */
const ROWS = `(async () => {
  const answer = (request, what) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('no answer: ' + what)), 5000);
  });
  const rows = {};
  for (const { name, version } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name), 'open ' + name + ' ' + version);
    for (const table of database.objectStoreNames) {
      rows[name + '.' + table] = await answer(database.transaction(table).objectStore(table).count(), table);
    }
    database.close();
  }
  return rows;
})()`;

describe.skipIf(!chromiumName || !has('Xvfb') || !has('xdotool'))('a private window in Chromium', () => {
  let profile: string;
  let display: Display;
  let site: Site;
  let extension: Extension;

  beforeAll(async () => {
    site = await serve({ [ARTICLE]: await fixture('sputnik-style/article.html') });
    display = await openDisplay();
    profile = mkdtempSync(join(tmpdir(), 'whence-private-'));
    extension = await launchWithExtension(site, { display: display.name, profile });
    const settings = await extension.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (extensionId) =>
        // The switch "Allow in Incognito" of the extensions page, by the call that the page itself makes.
        (globalThis as unknown as Chrome).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          incognitoAccess: true,
        }),
      extension.id,
    );
    await pause(1500);
    // The switch takes effect for an extension from the command line when the browser starts anew.
    await extension.close();
    extension = await launchWithExtension(site, { display: display.name, profile });
  });

  afterAll(async () => {
    await extension?.close();
    display?.close();
    await site?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  it('shows the chain, says that it is not stored, and stores nothing', async () => {
    // Only the extension itself can open a private window here: from its own full tab.
    const atlas = await extension.context.newPage();
    await atlas.goto(`chrome-extension://${extension.id}/atlas.html`);
    await atlas.evaluate(
      (url) => (globalThis as unknown as Chrome).chrome.windows.create({ url, incognito: true, focused: true }),
      ARTICLE,
    );
    await pause(3000);
    focusWindow(display, 'Khamenei');
    press(display, 'alt+w');
    const popup = await findPopup(extension);
    await waitForText(popup, 'Fars News');
    await waitForText(popup, 'not stored');
    const stored = await popup.evaluate<Record<string, number>>(ROWS);
    expect(Object.entries(stored).filter(([, rows]) => rows > 0)).toEqual([]);
  });
});

type Chrome = {
  chrome: {
    windows: { create(options: object): Promise<unknown> };
    developerPrivate: { updateExtensionConfiguration(options: object): Promise<void> };
  };
};
