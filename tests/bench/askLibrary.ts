import type { Page } from 'playwright-core';
import type * as libraryEntry from './libraryEntry.ts';

declare const whence: typeof libraryEntry;

export type Asked = Record<
  'popup chain' | 'history, first page' | 'outlet’s page' | 'search' | 'menus' | 'saving',
  number
>;

/** A library and how many readings it holds. */
export type Kept = { name: string; count: number };

/** What a first page shows. */
const PAGE = 51;
/** The most readings that are asked for of one outlet or with two words. */
const FOUND = 5;

type Turn = { round: number; limit: number };

/**
 * Medians of what a reader asks of two libraries, each time of another reading, in milliseconds. The two take turns,
 * so that what else the machine does weighs on both alike.
 */
export const askBoth = (page: Page, few: Kept, many: Kept): Promise<{ few: Asked; many: Asked }> =>
  page.evaluate(
    async ([kept, page, most]) => {
      const opened = kept.map(({ name, count }) => ({ library: whence.openLibrary(name), count }));
      const rounds = 21;
      type Library = (typeof opened)[number]['library'];
      type Reading = ReturnType<typeof whence.generateReading>;
      const questions: Record<keyof Asked, (library: Library, some: Reading, turn: Turn) => Promise<unknown>> = {
        'popup chain': async (library, { url }) => {
          const row = await whence.readingByUrl(library, url);
          if (!row) throw new Error('a reading that was stored is not there');
          return whence.applyCorrections(row.reading, await whence.correctionsOf(library, row.id));
        },
        'history, first page': (library) => whence.listReadings(library, { limit: page }),
        'outlet’s page': async (library, { publisher }, { limit }) => {
          const key = `outlet:${publisher?.outletId ?? publisher?.name.toLowerCase()}`;
          await whence.outletCounts(library, [key]);
          // As the page does: its parts ask at the same time.
          const links = whence.outletLinks(library, key, { cites: 20, citedBy: 20 });
          const readings = whence.listReadings(library, { limit, tags: [`by:${key}`] });
          await links;
          return readings;
        },
        // Two words that stand in a reading: its outlet and a beginning of its title.
        search: (library, { publisher, article }, { limit }) =>
          whence.listReadings(library, {
            limit,
            text: `${publisher?.name.split(' ')[0]} ${article?.title.slice(0, 5)}`,
          }),
        menus: (library) => whence.listFacets(library),
        saving: (library, _, { round }) => whence.saveReading(library, whence.generateReading(9_000_000 + round)),
      };
      const answers = opened.map(() => ({}) as Asked);
      for (const [what, question] of Object.entries(questions) as [keyof Asked, (typeof questions)[keyof Asked]][]) {
        const times: number[][] = opened.map(() => []);
        for (let round = 0; round < rounds; round++) {
          // Pages of one length are compared: the second is asked for as many readings as the first one had.
          let limit: number = most;
          for (const [side, { library, count }] of opened.entries()) {
            const some = whence.generateReading(Math.floor(((round + 0.5) * count) / rounds));
            const start = performance.now();
            const found = await question(library, some, { round, limit });
            times[side]?.push(performance.now() - start);
            if (Array.isArray(found)) limit = Math.max(1, found.length);
          }
        }
        for (const [side, answer] of answers.entries())
          answer[what] = times[side]?.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
      }
      for (const { library } of opened) library.close();
      const [fewer, more] = answers;
      if (!fewer || !more) throw new Error('two libraries are asked');
      return { few: fewer, many: more };
    },
    [[few, many], PAGE, FOUND] as const,
  );
