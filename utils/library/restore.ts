import Dexie from 'dexie';
import { BackupError } from './BackupError.ts';
import type { BackupLine, EndLine } from './backupFormat.ts';
import { BackupChecker } from './checkBackup.ts';
import { Importer, type RestoreSummary } from './Importer.ts';
import { readLines } from './readLines.ts';
import type { Library } from './tables.ts';

export type { RestoreSummary };
export { BackupError };

export type RestoreOptions = {
  /** `replace`: the library is as the file says, and nothing else. `merge`: what is there stays, the file's is added. */
  mode: 'merge' | 'replace';
  /** Whose file it is, where it is another person's; null: the owner's own. */
  who?: string | null;
  /** The id of an article at an address: lines of plain readings may have any. */
  idOf: (url: string) => string;
  signal?: AbortSignal;
  /** In bytes of the file; it is read twice. */
  onProgress?: (progress: { stage: 'checking' | 'writing'; done: number; total: number }) => void;
};

const BATCH = 200;

/** First pass: the whole file is checked before anything is changed. Throws BackupError. */
async function check(file: Blob, { signal, onProgress }: RestoreOptions): Promise<Omit<EndLine, 'type'>> {
  const checker = new BackupChecker();
  for await (const fileLine of readLines(file, signal)) {
    checker.check(fileLine);
    if (fileLine.line % BATCH === 0) onProgress?.({ stage: 'checking', done: fileLine.bytesRead, total: file.size });
  }
  checker.finish();
  return checker.counts;
}

/** Second pass: the checked lines again, so many at a time; an article and its revisions are never torn apart. */
async function* batches(file: Blob, { signal, onProgress }: RestoreOptions): AsyncGenerator<BackupLine[]> {
  let batch: BackupLine[] = [];
  const checker = new BackupChecker({ isChecked: true });
  const tell = (done: number) => onProgress?.({ stage: 'writing', done, total: file.size });
  tell(0);
  for await (const fileLine of readLines(file, signal)) {
    const line = checker.check(fileLine);
    if (!line) continue;
    if (batch.length >= BATCH && line.type !== 'revision') {
      tell(fileLine.bytesRead);
      yield batch;
      batch = [];
    }
    batch.push(line);
  }
  yield batch;
}

/** Outside of the transaction's zone: reading the file is none of its work. */
const nextOf = (lines: AsyncGenerator<BackupLine[]>) => Dexie.ignoreTransaction(() => lines.next());

/**
 * Brings a backup, or lines of readings, into the library: all of it in one transaction, or nothing, whatever happens
 * to the file, the disk or the browser on the way. Answers what came in and where people's findings disagree. Throws
 * BackupError for a file that is refused, the signal's reason when it is stopped, Dexie's errors when the disk is full.
 */
export async function restore(library: Library, file: Blob, options: RestoreOptions): Promise<RestoreSummary> {
  await check(file, options);
  const importer = new Importer(library, options);
  const lines = batches(file, options);
  try {
    return await library.transaction('rw', library.tables, async () => {
      await importer.start(options.mode);
      let next = nextOf(lines);
      for (;;) {
        // The transaction stays alive while the file is read; the next lines are read while these are written.
        const { done, value } = await Dexie.waitFor(next);
        if (done) break;
        next = nextOf(lines);
        // Should writing fail, nobody waits for it any more.
        next.catch(() => null);
        options.signal?.throwIfAborted();
        await importer.write(value);
      }
      return importer.finish();
    });
  } finally {
    await lines.return(undefined);
  }
}
