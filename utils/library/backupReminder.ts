import type { Library } from './tables.ts';

/** Readings after which a backup is due again. */
export const REMIND_AFTER = 500;

const NOTE = 'readings-at-backup';

/** Whether so many readings came since the last backup (or since the reader said "later") that one is due. */
export const isBackupDue = (readings: number, atLast: number, after = REMIND_AFTER): boolean =>
  readings - atLast >= after;

/** Whether to remind of a backup now. Counts as `isBackupDue`; whether the reader wants it is for the settings. */
export async function backupIsDue(library: Library): Promise<boolean> {
  const note = await library.notes.get(NOTE);
  const atLast = typeof note?.value === 'number' ? note.value : 0;
  return isBackupDue(await library.readings.count(), atLast);
}

/** To be called when a backup was saved, or put off: the next is due after as many readings again. */
export function noteBackup(library: Library): Promise<void> {
  return library.transaction('rw', library.readings, library.notes, async () => {
    await library.notes.put({ key: NOTE, value: await library.readings.count() });
  });
}
