import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pause } from './support/display.ts';
import { builtForFirefox, firefoxName, launchFirefox } from './support/firefox.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { serve } from './support/site.ts';

const PAGE = 'http://www.tidepost.example/';
/** Runs in the background: what it says, what it throws, what a script of ours throws in a page. */
const COMPLAINING = `
console.error('said in the background');
setTimeout(() => { throw new Error('thrown in the background'); });
setInterval(async () => {
  for (const { id: tabId } of await browser.tabs.query({ url: 'http://*/*' }))
    await browser.scripting.executeScript({ target: { tabId }, func: () => console.warn('said by our script in a page') });
}, 250);`;

it.skipIf(!firefoxName)('no test in Firefox ends well in which the extension complained', async () => {
  const site = await serve({ [PAGE]: '<!doctype html><title>x</title>' });
  const build = grantedBuild(
    `${readFileSync(`${builtForFirefox}/background.js`, 'utf8')}${COMPLAINING}`,
    builtForFirefox,
  );
  const browser = await launchFirefox(site, { folder: build.folder });
  try {
    await (await browser.newPage()).goto(PAGE);
    await pause(2_000);
  } finally {
    const said = await browser.close().then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    for (const place of ['said in the background', 'thrown in the background', 'said by our script in a page'])
      expect(said).toContain(place);
    build.remove();
    await site.close();
  }
});
