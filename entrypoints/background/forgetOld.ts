import browser from 'webextension-polyfill';
import { deleteReadBefore, keptSince } from '../../utils/library/deleteReadings.ts';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import { loadSettings, watchSettings } from '../../utils/settings.ts';

/** Deletes what is older than the reader wants it kept; without such a wish, nothing. */
async function forgetOld(): Promise<void> {
  const { keepDays } = await loadSettings();
  if (keepDays === null) return;
  const library = openLibrary();
  try {
    await deleteReadBefore(library, keptSince(new Date(), keepDays));
  } finally {
    library.close();
  }
}

/** Old readings go when the browser starts and when the reader shortens the time; a failure waits for the next start. */
export function forgetOnStart(): void {
  const tryIt = () => void forgetOld().catch(() => undefined);
  browser.runtime.onStartup.addListener(tryIt);
  watchSettings(tryIt);
}
