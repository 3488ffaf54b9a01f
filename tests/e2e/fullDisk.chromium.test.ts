import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { type FullTab, openFullTab } from './support/fullTab.ts';
import { mountSmallDisk } from './support/smallDisk.ts';

const COUNT = 300;
/** Less than the file that is written, more than what the browser writes for itself meanwhile. */
const LEFT = 200_000;

const disk = chromiumName ? mountSmallDisk() : null;

// Without root no disk can be mounted.
describe.skipIf(!disk)('on a disk that is full, in Chromium', () => {
  let tab: FullTab;
  beforeAll(async () => {
    tab = await openFullTab(COUNT, { profile: join(disk?.folder ?? '', 'profile') });
    await tab.rows().first().waitFor();
  });
  afterAll(async () => {
    await tab?.close();
    disk?.remove();
  });

  it('an export says so and saves nothing; with room again it is written', async () => {
    const { page } = tab;
    await page.getByRole('tab', { name: 'Export' }).click();
    await page.getByRole('radio', { name: /^Everything/ }).check();
    await page.locator('input[aria-describedby="export-for-nquads"]').check();
    let downloads = 0;
    page.on('download', () => downloads++);
    disk?.fill(LEFT);
    await page.getByRole('button', { name: 'Save file' }).click();
    await page.getByText('The disk is full. No file was saved.').waitFor();
    expect(downloads).toBe(0);
    disk?.empty();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save file' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.length).toBeGreaterThan(LEFT);
    expect(file.endsWith(' .\n')).toBe(true);
  });
});
