import { BackupError } from './BackupError.ts';
import { LIMITS } from './backupFormat.ts';

/** A line's text and number (from 1), and the bytes of the file that were read by then. */
export type FileLine = { text: string; line: number; bytesRead: number };

type Meter = { bytesRead: number };

/** Counts what passes, so that progress can be told in the file's own bytes. */
function metered(stream: ReadableStream<Uint8Array<ArrayBuffer>>, meter: Meter) {
  return stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        meter.bytesRead += chunk.byteLength;
        controller.enqueue(chunk);
      },
    }),
  );
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/**
 * The lines of a file, packed with gzip or not, a piece at a time. Throws BackupError where the packed data or the
 * UTF-8 are damaged, and at a line or a whole beyond the limits: a bomb is never unpacked further than that.
 */
export async function* readLines(file: Blob, signal?: AbortSignal): AsyncGenerator<FileLine> {
  const meter: Meter = { bytesRead: 0 };
  const packed = metered(file.stream(), meter);
  const bytes = (await isGzip(file)) ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;
  let unpacked = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((error: unknown) => damaged(error, line + 1));
      unpacked += value?.byteLength ?? 0;
      if (unpacked > LIMITS.bytes) throw new BackupError('too-large', line + 1);
      // Only what is new is looked through: a long line would else be gone over again with every piece.
      const [head = '', ...lines] = decode(decoder, value, line + 1).split('\n');
      lines.unshift(rest + head);
      rest = lines.pop() ?? '';
      for (const text of lines) yield { text: text.replace(/\r$/, ''), line: ++line, bytesRead: meter.bytesRead };
      if (rest.length > LIMITS.lineLength || line > LIMITS.lines) throw new BackupError('too-large', line + 1);
      if (done) break;
    }
    if (rest !== '') yield { text: rest, line: line + 1, bytesRead: meter.bytesRead };
  } finally {
    // Ends the unpacking too when the reader stops early.
    await reader.cancel().catch(() => null);
  }
}

function damaged(error: unknown, line: number): never {
  if (error instanceof DOMException && error.name === 'NotReadableError') throw error;
  throw new BackupError('damaged', line, error instanceof Error ? error.message : null);
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, line: number): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new BackupError('damaged', line, 'not UTF-8');
  }
}
