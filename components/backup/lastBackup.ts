import type { Library } from '../../utils/library/openLibrary.ts';

const LAST = 'lastBackup';
const LATER = 'backupLater';
const MONTH = 30 * 86_400_000;

/** Remembers that a backup was saved. */
export const noteBackup = (library: Library, now: Date) => library.notes.put({ key: LAST, value: now.toISOString() });

/** Remembers that the reader wants to hear of it later. */
export const putOff = (library: Library, now: Date) => library.notes.put({ key: LATER, value: now.toISOString() });

/** Whether a month has passed since the last backup, or since the first reading where there was none. */
export async function isBackupDue(library: Library, now: Date): Promise<boolean> {
  const notes = await library.notes.bulkGet([LAST, LATER]);
  const oldest = await library.readings.orderBy('[readAt+id]').first();
  if (!oldest) return false;
  const times = [...notes.map((note) => note?.value), oldest.readAt].map((value) => Date.parse(String(value)));
  const [last = Number.NaN, later = Number.NaN, first = Number.NaN] = times;
  const since = Number.isNaN(last) ? first : last;
  return now.getTime() - Math.max(since, Number.isNaN(later) ? 0 : later) > MONTH;
}
