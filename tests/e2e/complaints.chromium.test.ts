import { expect, it } from 'vitest';
import { chromiumName, launchWithExtension } from './support/chromium.ts';
import { openOwnPage } from './support/pages.ts';
import { serve } from './support/site.ts';

const PAGE = 'http://www.tidepost.example/';

it.skipIf(!chromiumName)(
  'no test ends well in which the extension complained on its console, wherever it did',
  async () => {
    const site = await serve({ [PAGE]: '<!doctype html><title>x</title><script>console.error("not ours")</script>' });
    const extension = await launchWithExtension(site);
    try {
      const { page } = await openOwnPage(extension, 'options.html');
      await page.evaluate(() => console.warn('from a page'));
      await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('thrown in a page'))));
      await extension.context.serviceWorkers()[0]?.evaluate(() => console.error('from the background'));
      await (await extension.context.newPage()).goto(PAGE);
      await expect.poll(() => extension.complaints.length).toBe(3);
    } finally {
      const said = await extension.close().then(
        () => 'nothing',
        (error: Error) => error.message,
      );
      for (const words of ['from a page', 'thrown in a page', 'from the background']) expect(said).toContain(words);
      expect(said).not.toContain('not ours');
      await site.close();
    }
  },
);
