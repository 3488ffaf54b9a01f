import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumName } from './chromium.ts';
import { programPath } from './display.ts';
import { type Site, serve } from './site.ts';

/** The library's own code (what `entry` exports) as one script, `whence`: what the extension runs. */
export async function bundleLibrary(entry = new URL('./libraryEntry.ts', import.meta.url).pathname): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'whence' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code};globalThis.whence = whence;`;
}

const ADDRESS = 'http://localhost/';

/** A page in real Chromium with the library's code, on that browser's own IndexedDB. */
export type LibraryPage = { page: Page; context: BrowserContext; close(): Promise<void> };

/** Opens Chromium on a profile (a fresh one, which goes at the end, unless one is given). */
export async function openLibraryPage(options: { profile?: string; script?: string } = {}): Promise<LibraryPage> {
  // localhost is a secure context, as an extension's pages are.
  const site: Site = await serve({ [ADDRESS]: '<!doctype html><title>library</title>' });
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'whence-library-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath(chromiumName ?? ''),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=${site.proxy}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  await context.addInitScript({ content: options.script ?? (await bundleLibrary()) });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const close = async () => {
    await context.close();
    await site.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  return { page, context, close };
}
