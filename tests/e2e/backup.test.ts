import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Correction, Reading } from '../../utils/model.ts';
import { outlet, readingOf, source } from '../unit/graph/readingOf.ts';
import { chromiumName } from './support/chromium.ts';
import { pairsIn } from './support/derivedTables.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

const SETTINGS = { mode: 'browse', keepDays: 90 };
const CORRECTION: Correction = {
  id: 'c1',
  readingId: 'a',
  sourceId: 'x',
  kind: 'not-a-source',
  name: null,
  at: '2026-05-09T00:00:00.000Z',
};

describe.skipIf(!chromiumName)('the backup', () => {
  let opened: LibraryPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openLibraryPage();
    page = opened.page;
  });
  afterAll(() => opened?.close());
  beforeEach(() => page.evaluate(() => whence.openLibrary().delete()));

  /** A library with 13 articles, revisions, a correction and an own outlet. */
  const fill = () =>
    page.evaluate(
      async ([first, changed, correction]) => {
        const library = whence.openLibrary();
        for (const reading of whence.generateReadings(0, 12)) await whence.saveReading(library, reading);
        await whence.saveReading(library, first);
        await whence.saveReading(library, changed);
        await whence.saveCorrection(library, correction);
        await whence.saveOwnOutlet(library, { name: 'Quay News', aliases: ['QN'], domains: ['quay.example'] });
        library.close();
      },
      [
        readingOf('a', [source('x')]),
        readingOf('a', [source('x'), outlet('Fars', 'fars-news')], { day: 3 }),
        CORRECTION,
      ] as const,
    );

  /** The packed file as base64, and its text. */
  const backUp = () =>
    page.evaluate(async (settings) => {
      const library = whence.openLibrary();
      const blob = await new Response(whence.backUp(library, settings)).blob();
      library.close();
      const text = await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
      return { packed: [...new Uint8Array(await blob.arrayBuffer())], text };
    }, SETTINGS);

  /** Restores and answers the summary, or what was said against the file. */
  const restore = (bytes: Iterable<number>, options: { mode: 'merge' | 'replace'; who?: string }) =>
    page.evaluate(
      async ([all, { mode, who }]) => {
        const library = whence.openLibrary();
        const file = new Blob([new Uint8Array(all)]);
        const idOf = (url: string) => url.split('/').at(-1) ?? '';
        return whence
          .restore(library, file, { mode, idOf, ...(who ? { who } : {}) })
          .then((summary) => ({ summary, refused: null }))
          .catch((error) => ({ summary: null, refused: [error.line, error.reason ?? `${error}`, error.detail] }))
          .finally(() => library.close());
      },
      [[...bytes], options] as const,
    );

  /** Every row of every table, as stored. */
  const everything = async () => {
    const rows = await page.evaluate(async () => {
      const library = whence.openLibrary();
      await library.open();
      const rows: Record<string, unknown[]> = {};
      for (const table of library.tables) rows[table.name] = await table.toArray();
      library.close();
      return rows as Record<string, Record<string, unknown>[]>;
    });
    // Whether a link is counted already or waits for it is no difference.
    const links = { outletLinks: pairsIn(rows, 'cites'), linkChanges: pairsIn(rows, 'citedBy') };
    const { readings, revisions, ...others } = rows;
    return { ...others, readings, revisions, ...links };
  };

  const bytes = (text: string) => new TextEncoder().encode(text);

  it('brings everything back, byte for byte, derived tables too', async () => {
    await fill();
    const before = await everything();
    const first = await backUp();
    await page.evaluate(() => whence.deleteEverything(whence.openLibrary()));
    expect((await everything()).readings).toEqual([]);
    const { summary } = await restore(first.packed, { mode: 'merge' });
    expect(summary).toMatchObject({ added: 13, changed: 0, unchanged: 0, corrections: 1, ownOutlets: 1 });
    expect(summary?.settings).toEqual(SETTINGS);
    expect(await everything()).toEqual(before);
    const second = await backUp();
    expect(second.text === first.text).toBe(true);
    expect(second.packed).toEqual(first.packed);
  });

  it('adds nothing to a library that has it all, and leaves nothing else when it replaces', async () => {
    await fill();
    const before = await everything();
    const file = await backUp();
    expect((await restore(file.packed, { mode: 'merge' })).summary).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 13,
    });
    expect(await everything()).toEqual(before);
    await page.evaluate((more) => whence.saveReading(whence.openLibrary(), more), readingOf('more', []));
    expect((await restore(file.packed, { mode: 'replace' })).summary).toMatchObject({ added: 13 });
    expect(await everything()).toEqual(before);
  });

  const lineOf = (reading: Reading) => JSON.stringify({ type: 'article', revision: 1, reading });
  const fileOf = (...readings: Reading[]) =>
    [
      '{"type":"whence-backup","version":1}',
      ...readings.map(lineOf),
      `{"type":"end","outlets":0,"corrections":0,"articles":${readings.length},"revisions":0}`,
    ].join('\n');

  it('merges what another person found: the union, who saw it when, and where the two disagree', async () => {
    const mine = readingOf('a', [source('Mark Esper')]);
    const hers = readingOf('a', [source('Mark Esper'), outlet('Fars', 'fars-news')], {
      day: 2,
      article: { title: 'Another title', lang: 'en', byline: [], dateline: null, published: null, modified: null },
    });
    await page.evaluate((reading) => whence.saveReading(whence.openLibrary(), reading), mine);
    const { summary } = await restore(bytes(fileOf(hers)), { mode: 'merge', who: 'Anna' });
    expect(summary).toMatchObject({ added: 0, changed: 1, conflictCount: 1 });
    expect(summary?.conflicts).toEqual([
      { url: mine.url, field: 'title', kept: 'On a', other: 'Another title', who: 'Anna' },
    ]);
    const { readings, revisions } = await everything();
    expect(readings).toMatchObject([
      {
        id: 'a',
        revision: 2,
        reading: { article: { title: 'On a' }, sources: [{ id: 'Mark Esper' }, { id: 'Fars' }] },
        seen: [
          { who: null, readAt: mine.readAt, revision: 1 },
          { who: 'Anna', readAt: hers.readAt, revision: 2 },
        ],
      },
    ]);
    expect(revisions).toMatchObject([
      { who: null, reading: mine },
      { who: 'Anna', reading: hers },
    ]);
    expect((await restore(bytes(fileOf(hers)), { mode: 'merge', who: 'Anna' })).summary).toMatchObject({
      unchanged: 1,
    });
    const answer = await page.evaluate((again) => whence.saveReading(whence.openLibrary(), again), {
      ...mine,
      readAt: '2026-05-20T12:00:00.000Z',
    });
    expect(answer).toBe('unchanged');
  });

  it('takes lines of plain readings, as the command line writes them', async () => {
    const lines = [
      { ...readingOf('a', []), id: 'page-1' },
      { ...readingOf('b', []), article: null, id: 'page-2' },
      { error: 'x' },
    ];
    const { summary } = await restore(bytes(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`), {
      mode: 'merge',
    });
    expect(summary).toMatchObject({ added: 1 });
    expect((await everything()).readings).toMatchObject([{ id: 'a', reading: { id: 'a' } }]);
  });

  const good = readingOf('b', [source('x')]);
  const evil = { ...good, id: 'c', url: 'javascript:alert(1)' };
  const CASES: [string, Uint8Array, unknown[]][] = [
    ['an empty file', bytes(''), [1, 'empty']],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), [1, 'damaged']],
    ['a web page', bytes('<!doctype html>\n<p>'), [1, 'foreign']],
    ['other JSON', bytes('{"type":"bookmarks"}\n'), [1, 'foreign']],
    ['a newer backup', bytes('{"type":"whence-backup","version":2}\n'), [1, 'newer']],
    ['a file cut off between lines', bytes(fileOf(good).split('\n').slice(0, 2).join('\n')), [3, 'cut-off']],
    ['a line cut off', bytes(fileOf(good).slice(0, 200)), [2, 'not-json']],
    ['a packed file cut off', gzipSync(fileOf(good)).subarray(0, 150), [2, 'damaged']],
    ['a packed file with a flipped bit', flipped(gzipSync(fileOf(good))), [1, 'damaged']],
    ['an address that runs', bytes(fileOf(good, evil)), [3, 'misfit']],
    ['a field too many', bytes(fileOf({ ...good, ...{ extra: 1 } })), [2, 'misfit']],
    ['the same article twice', bytes(fileOf(good, good)), [3, 'out-of-order']],
    ['another number of articles', bytes(fileOf(good).replace('"articles":1', '"articles":2')), [3, 'out-of-order']],
    ['an empty line', bytes(fileOf(good).replace('\n', '\n\n')), [2, 'not-json']],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000, 32)), [1, 'too-large']],
    ['a bomb of brackets', gzipSync(`{"type":"whence-backup","version":1}\n${'['.repeat(500_000)}`), [2, 'not-json']],
  ];

  it.each(CASES)('refuses %s with its line and the reason, and changes nothing', async (_, file, expected) => {
    await page.evaluate((reading) => whence.saveReading(whence.openLibrary(), reading), readingOf('a', []));
    const before = await everything();
    const { refused } = await restore(file, { mode: 'replace' });
    expect(refused?.slice(0, 2)).toEqual(expected);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when it is stopped while it writes', async () => {
    await fill();
    const file = await backUp();
    await page.evaluate((reading) => whence.saveReading(whence.openLibrary(), reading), readingOf('later', []));
    const before = await everything();
    const said = await page.evaluate(async (all) => {
      const library = whence.openLibrary();
      const controller = new AbortController();
      const onProgress = ({ stage }: { stage: string }) => {
        // The old rows are gone by then, and none of the new ones is there.
        if (stage === 'writing') setTimeout(() => controller.abort());
      };
      const options = { mode: 'replace', idOf: String, signal: controller.signal, onProgress } as const;
      const answer = await whence
        .restore(library, new Blob([new Uint8Array(all)]), options)
        .catch((error) => error.name);
      library.close();
      return answer;
    }, file.packed);
    expect(said).toBe('AbortError');
    expect(await everything()).toEqual(before);
  });
});

/** With one bit of the packed data turned over. */
function flipped(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  copy[60] = (copy[60] ?? 0) ^ 16;
  return copy;
}
