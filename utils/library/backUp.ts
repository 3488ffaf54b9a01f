import { BACKUP_VERSION, type BackupLine, type EndLine } from './backupFormat.ts';
import type { Library, RevisionRow } from './tables.ts';

export type BackupOptions = {
  signal?: AbortSignal;
  /** Articles written so far, and how many there were at the start. */
  onProgress?: (progress: { done: number; total: number }) => void;
};

const PAGE = 100;
/** Characters that are packed at once; always the same, so that the same library makes the same file. */
const CHUNK = 262_144;

/** With sorted keys: however they were put together, equal settings make equal lines. */
const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Articles in the order of their ids, each with its revisions below it. */
async function* articleLines(library: Library): AsyncGenerator<BackupLine> {
  let after = '';
  for (;;) {
    // Readings and revisions of a page are of one moment.
    const { rows, revisions } = await library.transaction('r', library.readings, library.revisions, async () => {
      const rows = await library.readings.where('id').above(after).limit(PAGE).toArray();
      const [first, last] = [rows[0], rows.at(-1)];
      const between = first && last && library.revisions.where('[id+revision]').between([first.id, 0], [last.id, []]);
      return { rows, revisions: (await between?.toArray()) ?? [] };
    });
    const byArticle = Map.groupBy(revisions, ({ id }) => id);
    for (const { id, reading, revision, seen } of rows) {
      yield { type: 'article', revision, reading, ...(seen ? { seen } : {}) };
      for (const row of byArticle.get(id) ?? []) yield revisionLine(row);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

const revisionLine = ({ revision, reading, who }: RevisionRow): BackupLine => ({
  type: 'revision',
  revision,
  reading,
  ...(who === undefined ? {} : { who }),
});

/** Every line of the backup, in the one order that the format allows; no date, so that equal libraries make equal files. */
export async function* backupLines(
  library: Library,
  settings: Readonly<Record<string, unknown>> | null,
): AsyncGenerator<BackupLine> {
  yield { type: 'whence-backup', version: BACKUP_VERSION };
  if (settings) yield { type: 'settings', settings: sorted(settings) };
  const outlets = await library.ownOutlets.orderBy('id').toArray();
  for (const outlet of outlets) yield { type: 'outlet', outlet };
  const corrections = await library.corrections.orderBy('id').toArray();
  for (const correction of corrections) yield { type: 'correction', correction };
  const end: EndLine = {
    type: 'end',
    outlets: outlets.length,
    corrections: corrections.length,
    articles: 0,
    revisions: 0,
  };
  for await (const line of articleLines(library)) {
    if (line.type === 'article') end.articles++;
    else end.revisions++;
    yield line;
  }
  yield end;
}

/** The lines as bytes, a chunk at a time and only when asked for. */
function bytesOf(library: Library, settings: Readonly<Record<string, unknown>> | null, options: BackupOptions) {
  const { signal, onProgress } = options;
  const lines = backupLines(library, settings);
  const encoder = new TextEncoder();
  let total = 0;
  let done = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start() {
      total = await library.readings.count();
    },
    async pull(controller) {
      let text = '';
      while (text.length < CHUNK) {
        signal?.throwIfAborted();
        const next = await lines.next();
        if (next.done) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          return controller.close();
        }
        text += `${JSON.stringify(next.value)}\n`;
        if (next.value.type === 'article') done++;
      }
      controller.enqueue(encoder.encode(text));
      onProgress?.({ done, total });
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/**
 * The whole library as one file: JSON lines (`backup.schema.json`), packed with gzip, made as it is read, so that it
 * never stands in memory whole. Errors the stream with the signal's reason, or with Dexie's error.
 */
export function backUp(
  library: Library,
  settings: Readonly<Record<string, unknown>> | null,
  options: BackupOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return bytesOf(library, settings, options).pipeThrough(new CompressionStream('gzip'));
}
