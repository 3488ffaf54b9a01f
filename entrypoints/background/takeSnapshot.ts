import browser from 'webextension-polyfill';
import type { PageCopy } from '../../utils/model.ts';
import { inOffscreen, openOffscreen } from './offscreen.ts';

const SCRIPT = '/snapshot.js';

let loading: Promise<void> | null = null;

const addScript = (page: Document): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = browser.runtime.getURL(SCRIPT);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${SCRIPT} cannot be loaded`));
    page.head.append(script);
  });

/** Loads the script that reads copies into the background's own page: once, and again only where that failed. */
function load(page: Document): Promise<void> {
  loading ??= addScript(page).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * Takes the Snapshot of a copied page, in the extension's own process, so that the page's thread is held for the copy
 * alone. Firefox's background has a DOM for it; Chrome's, a service worker, has the work done in an offscreen document.
 */
export async function takeSnapshot(copy: PageCopy): Promise<unknown> {
  if (!('document' in globalThis)) return inOffscreen(copy);
  await load(document);
  return globalThis.whenceSnapshot?.(copy);
}

/** Gets ready for it, while the page is still being copied. What goes wrong is told when the Snapshot is taken. */
export function prepareSnapshot(): void {
  const ready = 'document' in globalThis ? load(document) : openOffscreen();
  ready.catch(() => undefined);
}
