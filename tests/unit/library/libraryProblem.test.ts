import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../utils/library/backupReminder.ts';
import { libraryProblem } from '../../../utils/library/libraryProblem.ts';

const named = (name: string, message = '', inner?: unknown) => Object.assign(new Error(message), { name, inner });

describe('what an error of the library means', () => {
  it.each([
    ['a full quota, as Dexie wraps it', named('AbortError', 'x', named('QuotaExceededError')), 'full'],
    ['a full disk, as Firefox words it', named('UnknownError', 'There was not enough space on the disk'), 'full'],
    ['a full disk, as Chromium words it', named('UnknownError', 'IO error: No space left on device'), 'full'],
    ['a newer library', named('OpenFailedError', '', named('VersionError')), 'newer'],
    ['a closed library', named('DatabaseClosedError'), 'closed'],
    [
      'a private window',
      named('OpenFailedError', '', named('InvalidStateError', 'A mutation operation')),
      'unavailable',
    ],
    ['no IndexedDB at all', named('MissingAPIError'), 'unavailable'],
    ['a library that won’t open', named('OpenFailedError', ''), 'unavailable'],
    ['anything else', new TypeError('x'), 'unknown'],
    ['what is no error', 'x', 'unknown'],
  ])('%s', (_, error, problem) => {
    expect(libraryProblem(error)).toBe(problem);
  });

  it('knows no end of errors that came from each other', () => {
    const error = named('AbortError');
    Object.assign(error, { inner: error });
    expect(libraryProblem(error)).toBe('unknown');
  });
});

describe('the reminder to back up', () => {
  it('comes after 500 readings more, and not before', () => {
    expect([499, 500, 501].map((readings) => isBackupDue(readings, 0))).toEqual([false, true, true]);
    expect(isBackupDue(900, 500)).toBe(false);
    expect(isBackupDue(1_000, 500)).toBe(true);
    // Readings were deleted since: it starts from there again only when there are more than before.
    expect(isBackupDue(100, 500)).toBe(false);
  });
});
