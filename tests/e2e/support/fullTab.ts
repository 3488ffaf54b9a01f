/** The full tab in Chromium over a library of made-up readings. */
import { expect } from 'vitest';
import { outlet, readingOf, source } from '../../unit/graph/readingOf.ts';
import { launchWithExtension } from './chromium.ts';
import type * as libraryEntry from './libraryEntry.ts';
import { bundleLibrary } from './libraryPage.ts';
import { madeUpReading } from './manyReadings.ts';
import { findBarriers, openOwnPage } from './pages.ts';
import { serve } from './site.ts';

declare const whence: typeof libraryEntry;

export const WIDE = { width: 1280, height: 800 };

/** Opens the full tab on `count` made-up readings and one whose names carry accents; `close` ends it. `profile`: a fresh one else. */
export async function openFullTab(count: number, options: { profile?: string } = {}) {
  const site = await serve({});
  const extension = await launchWithExtension(site, options);
  const { page, complaints } = await openOwnPage(extension, 'atlas.html');
  page.setDefaultTimeout(8_000);
  await page.setViewportSize(WIDE);
  await page.getByText('Nothing read yet.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.evaluate(await bundleLibrary());
  const readings = Array.from({ length: count }, (_, i) => madeUpReading(i, new Date()));
  const special = readingOf('special', [source('Zoë Quartermain'), outlet('Le Phare d’Élan', 'le-phare-d-élan')], {
    readAt: new Date(Date.now() - 5_000).toISOString(),
  });
  await page.evaluate(
    async (all) => {
      const library = whence.openLibrary();
      for (const reading of all) await whence.saveReading(library, reading);
      library.close();
    },
    [...readings, special],
  );
  return {
    page,
    complaints,
    site,
    rows: () => page.locator('.history-list article'),
    /** How many readings the library holds. */
    count: () =>
      page.evaluate(async () => {
        const library = whence.openLibrary();
        const readings = await whence.countReadings(library);
        library.close();
        return readings;
      }),
    close: async () => {
      await extension.close();
      await site.close();
    },
  };
}

export type FullTab = Awaited<ReturnType<typeof openFullTab>>;
