import { BackupError, type BackupReason } from '../../utils/library/BackupError.ts';
import { libraryProblem } from '../../utils/library/libraryProblem.ts';
import type { Library } from '../../utils/library/tables.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { problemWords } from '../problemWords.ts';

const REASONS: Record<BackupReason, Key> = {
  foreign: 'restore.foreign',
  newer: 'restore.newer',
  damaged: 'restore.damaged',
  'not-json': 'restore.misfit',
  misfit: 'restore.misfit',
  'out-of-order': 'restore.misfit',
  'cut-off': 'restore.cutOff',
  'too-large': 'restore.tooLarge',
  empty: 'restore.empty',
};

/** Why a file could not be brought in, in a sentence: the library is as it was. */
export function restoreWords({ text }: Translator, error: unknown, library?: Library): string {
  if (error instanceof BackupError) return text(REASONS[error.reason], { line: error.line });
  const problem = libraryProblem(error, library);
  if (problem === 'full') return text('restore.full');
  if (problem === 'unknown') return text('restore.failed');
  return problemWords(problem)
    .map((key) => text(key))
    .join(' ');
}

/** Why a backup could not be written. */
export function backupWords({ text }: Translator, error: unknown, library?: Library): string {
  const problem = libraryProblem(error, library);
  if (problem === 'full' || problem === 'unknown') return text('backup.failed');
  return problemWords(problem)
    .map((key) => text(key))
    .join(' ');
}
