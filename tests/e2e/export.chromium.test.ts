import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '../../utils/export/exportFormat.ts';
import { formats } from '../../utils/export/formats.ts';
import type { Reading } from '../../utils/model.ts';
import { chromiumName } from './support/chromium.ts';
import { type FullTab, openFullTab } from './support/fullTab.ts';
import { findBarriers, picture } from './support/pages.ts';

const COUNT = 300;

const textOf = (bytes: Buffer) => bytes.toString('utf8').replace(/^\ufeff/, '');
const parsed = (bytes: Buffer) => JSON.parse(textOf(bytes));
const filesIn = (bytes: Buffer) => Object.keys(unzipSync(new Uint8Array(bytes))).join(' ');
/** By what its reader tells each format; the unit tests give each file to the reader itself. */
const SHAPES: Record<FormatId, (file: Buffer) => unknown> = {
  csv: (file) => expect(textOf(file).split('\r\n')[0]).toMatch(/^\w+(,\w+){9,}$/),
  jsonl: (file) => expect(parsed(file)).toMatchObject({ schema: 1, id: 'special' }),
  json: (file) => expect(parsed(file).readings).toHaveLength(1),
  markdown: (file) => expect(textOf(file)).toMatch(/^(?:---\n[\s\S]*?---\s+)?# /),
  html: (file) => expect(textOf(file)).toMatch(/^<!doctype html>/i),
  svg: (file) => expect(textOf(file)).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg[\s\S]*Quartermain[\s\S]*<\/svg>\s*$/),
  png: (file) => expect(file.subarray(1, 4).toString()).toBe('PNG'),
  csl: (file) => expect(parsed(file)[0]).toMatchObject({ type: 'article-newspaper' }),
  ris: (file) => expect(textOf(file)).toMatch(/^TY {2}- NEWS\r?\n[\s\S]*ER {2}- /),
  bibtex: (file) => expect(textOf(file)).toMatch(/^@\w+\{/m),
  citeNews: (file) => expect(textOf(file)).toMatch(/\{\{cite news/),
  gexf: (file) => expect(textOf(file)).toMatch(/<gexf [\s\S]*<nodes[\s\S]*<\/gexf>\s*$/),
  graphml: (file) => expect(textOf(file)).toMatch(/<graphml [\s\S]*<node [\s\S]*<\/graphml>\s*$/),
  csvGraph: (file) => expect(filesIn(file)).toMatch(/nodes\.csv.*edges\.csv|edges\.csv.*nodes\.csv/),
  dot: (file) => expect(textOf(file)).toMatch(/^digraph [\s\S]*\}\s*$/),
  mermaid: (file) => expect(textOf(file)).toMatch(/^(?:---[\s\S]*?---\s+)?(?:%%.*\s+)*(?:flowchart|graph) /),
  neo4j: (file) => expect(filesIn(file)).toMatch(/\.csv/),
  jsonld: (file) => expect(parsed(file)).toHaveProperty('@context'),
  nquads: (file) =>
    expect(
      textOf(file)
        .trim()
        .split('\n')
        .filter((line) => !/ \.$/.test(line)),
    ).toEqual([]),
  provJson: (file) => expect(parsed(file)).toHaveProperty('entity'),
  annotations: (file) => expect(textOf(file)).toContain('http://www.w3.org/ns/anno.jsonld'),
};

/** Runs in the page: presses *Save file*, and *Cancel* as soon as some of it has been written. */
const CANCEL_WHEN_BEGUN = () =>
  new Promise<{ value: number; says: string; waits: boolean }>((resolve) => {
    const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === words);
    const look = () => {
      const bar = document.querySelector<HTMLProgressElement>('progress[aria-label="Writing the file"]');
      if (!bar || bar.value === 0) return;
      watcher.disconnect();
      const says = bar.nextElementSibling?.textContent ?? '';
      resolve({
        value: bar.value,
        says,
        waits: document.querySelector('input[name=format]')?.matches(':disabled') === true,
      });
      button('Cancel')?.click();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    button('Save file')?.click();
  });

describe.skipIf(!chromiumName)('the export screen, in Chromium', () => {
  let tab: FullTab;
  let page: Page;

  beforeAll(async () => {
    tab = await openFullTab(COUNT);
    ({ page } = tab);
    await tab.rows().first().waitFor();
  });

  afterAll(() => tab?.close());

  const choice = (id: FormatId) => page.locator(`input[aria-describedby="export-for-${id}"]`);
  const what = (name: string | RegExp) => page.getByRole('radio', { name });

  /** Saves what is chosen, and answers what was saved once the page has said so. */
  async function save(id: FormatId): Promise<{ name: string; file: Buffer }> {
    await choice(id).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save file' }).click();
    const saved = await download;
    const name = saved.suggestedFilename();
    await page.getByText(`Saved as ${name}`).waitFor();
    return { name, file: await readFile(await saved.path()) };
  }
  const readingsIn = async () => {
    const { file } = await save('jsonl');
    const lines = textOf(file).trim().split('\n');
    return lines.map((line): Reading => JSON.parse(line));
  };

  it('says of every format what it is for, by words of its own', async () => {
    await page.getByRole('tab', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Save file' }).waitFor();
    const radios = page.locator('input[name=format]');
    expect(await radios.count()).toBe(formats.length);
    const said = await radios.evaluateAll((all) =>
      all.map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? ''),
    );
    expect(new Set(said).size).toBe(formats.length);
    for (const words of said) expect(words.length).toBeGreaterThan(8);
    await picture(page, 'export');
    expect(await findBarriers(page)).toEqual([]);
  });

  it('saves everything that was read, whole', async () => {
    expect(await what(/^This article|^No article/).isDisabled(), 'no article is open').toBe(true);
    await what(/^Everything/).check();
    const readings = await readingsIn();
    expect(readings).toHaveLength(COUNT + 1);
    expect(new Set(readings.map(({ id }) => id)).size).toBe(COUNT + 1);
    expect(await page.evaluate(() => document.activeElement?.textContent), 'the focus stays').toBe('Save file');
  });

  it('saves what the history is narrowed to, and nothing else', async () => {
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('searchbox').fill('wisniewski forest');
    const found = page.locator('.tools [role=status]');
    await expect.poll(() => found.textContent()).toMatch(/^\d+ articles?/);
    const count = Number.parseInt((await found.textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(COUNT);
    await page.getByRole('tab', { name: 'Export' }).click();
    const narrowed = page.locator('input[name=what]').nth(1);
    await narrowed.check();
    const readings = await readingsIn();
    expect(readings).toHaveLength(count);
    for (const reading of readings) expect(JSON.stringify(reading)).toMatch(/Wiśniewski/);
    await page.getByRole('tab', { name: 'History' }).click();
    expect(await page.getByRole('searchbox').inputValue(), 'the search is kept').toBe('wisniewski forest');
    await page.getByRole('searchbox').fill('');
  });

  it('saves the article that is open in every format, each as its reader expects it', async () => {
    await page.getByRole('searchbox').fill('quartermain');
    await expect.poll(() => tab.rows().count()).toBe(1);
    await tab.rows().first().locator('.reading').click();
    await page.getByRole('heading', { name: 'Sourcing chain' }).waitFor();
    await page.getByRole('tab', { name: 'Export' }).click();
    await what('This article').check();
    for (const { id, extension } of formats) {
      const { name, file } = await save(id);
      expect(name).toMatch(new RegExp(`^whence-\\d{4}-\\d{2}-\\d{2}\\.${extension.replaceAll('.', '\\.')}$`));
      SHAPES[id](file);
    }
  });

  it('shows how far a long export is, and saves nothing when it is called off', async () => {
    await what(/^Everything/).check();
    await choice('jsonld').check();
    let downloads = 0;
    page.on('download', () => downloads++);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    const seen = await page.evaluate(CANCEL_WHEN_BEGUN);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(seen.value).toBeGreaterThan(0);
    expect(seen.value).toBeLessThan(100);
    expect(seen.says).toMatch(/^Writing: \d+ %, [\d.]+ [kM]B so far\.$/);
    expect(seen.waits, 'the choice of format waits').toBe(true);
    await page.getByText('Cancelled. No file was saved.').waitFor();
    expect(downloads).toBe(0);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect((await readingsIn()).length).toBe(COUNT + 1);
  });

  it('complained of nothing and asked nothing of any site', () => {
    expect(tab.complaints).toEqual([]);
    expect(tab.site.seen).toEqual([]);
  });
});
