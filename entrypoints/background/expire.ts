import browser from 'webextension-polyfill';
import { deleteReadBefore, keptSince } from '../../utils/library/deleteReadings.ts';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import { loadSettings, watchSettings } from '../../utils/settings.ts';

/** Deletes what is older than the reader wants readings kept. Storage that cannot be had holds nothing to delete. */
async function expire(): Promise<void> {
  const settings = await loadSettings().catch(() => null);
  if (!settings?.keepDays) return;
  const library = openLibrary();
  try {
    await deleteReadBefore(library, keptSince(new Date(), settings.keepDays));
  } catch {
    // Tried again at the next start.
  } finally {
    library.close();
  }
}

/** When the browser starts, when the extension is updated, and at once when the reader chooses. */
export function startExpiry(): void {
  const run = () => void expire();
  browser.runtime.onStartup.addListener(run);
  browser.runtime.onInstalled.addListener(run);
  watchSettings(run);
}
