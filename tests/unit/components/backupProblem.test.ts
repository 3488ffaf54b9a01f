import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { backupWords, restoreWords } from '../../../components/backup/backupProblem.ts';
import { createTranslator } from '../../../components/i18n/translator.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { BackupError } from '../../../utils/library/BackupError.ts';

const words = createTranslator('en', en);

test('a refused file is refused with its line', () => {
  const said = restoreWords(words, new BackupError('misfit', 4_711, 'sources: not a list'));
  expect(said).toContain('4,711');
  expect(said).not.toBe(en['restore.failed']);
});

test('a restore that meets the end of the room says so, however the browser put it', () => {
  const quota = new DOMException('', 'QuotaExceededError');
  for (const error of [
    quota,
    new Dexie.AbortError('transaction aborted', quota),
    new DOMException('Encountered full disk while committing', 'UnknownError'),
    new DOMException('disk full', 'UnknownError'),
  ])
    expect(restoreWords(words, error)).toBe(en['restore.full']);
});

test('a library that cannot be had is told apart from a file that does not fit', () => {
  const closed = new DOMException('', 'DatabaseClosedError');
  for (const said of [restoreWords(words, closed), backupWords(words, closed)])
    expect(said).toBe(`${en['library.closed']} ${en['library.closed.next']}`);
  expect(restoreWords(words, new Error('something else'))).toBe(en['restore.failed']);
  expect(backupWords(words, new Error('something else'))).toBe(en['backup.failed']);
});
