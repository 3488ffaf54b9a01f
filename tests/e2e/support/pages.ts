import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Extension } from './chromium.ts';

const screens = new URL('../screens/', import.meta.url).pathname;
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a page wrote to its console or threw; a test ends with none. */
export type Complaints = string[];

/** Gathers what goes wrong in a page from now on. */
export function listen(page: Page): Complaints {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Opens one of the extension's pages in a tab. */
export async function openOwnPage(extension: Extension, path: string): Promise<{ page: Page; complaints: Complaints }> {
  const page = await extension.context.newPage();
  const complaints = listen(page);
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return { page, complaints };
}

/** Saves a picture to look at in tests/e2e/screens (not in git). */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: `${screens}${name}.png` });
}

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** What axe finds in the page as it stands, in light and dark, left to right and right to left. */
export async function findBarriers(page: Page): Promise<string[]> {
  // `evaluate` is not bound by the page's content security policy; a script tag would be.
  await page.evaluate(await readFile(axePath, 'utf8'));
  const found: string[] = [];
  const before = await page.evaluate(() => document.documentElement.dir);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((wanted) => document.documentElement.setAttribute('dir', wanted), dir);
      const { violations } = await page.evaluate(() => axe.run());
      for (const { id, nodes } of violations)
        found.push(...nodes.map((node) => `${colorScheme} ${dir} ${id}: ${node.html} ${node.failureSummary ?? ''}`));
    }
  }
  await page.evaluate((wanted) => document.documentElement.setAttribute('dir', wanted), before);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Whether anything of the page stands beyond its width: text that a reader would have to scroll sideways for. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
