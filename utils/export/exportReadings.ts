import type { ReadingOrder, ReadingSource } from '../graph/openGraph.ts';
import type { ExportFormat, ExportWorld } from './exportFormat.ts';

/** `readings`: gone through so far, counted again in each of the format's rounds; `bytes`: written so far. */
export type Progress = { readings: number; bytes: number };

export type ExportOptions = {
  world: ExportWorld;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
};

const CHUNK = 1 << 16;

/**
 * Writes readings in a format, as bytes (UTF-8) in pieces of about 64 kB; reads on only when the last piece was
 * taken. Throws the signal's reason when it is aborted, and what the source or the format throw.
 */
export async function* exportReadings(
  format: ExportFormat,
  readings: ReadingSource,
  { world, signal, onProgress }: ExportOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const progress: Progress = { readings: 0, bytes: 0 };
  async function* watched(order?: ReadingOrder) {
    for await (const reading of readings(order)) {
      signal?.throwIfAborted();
      yield reading;
      progress.readings++;
      if (progress.readings % 256 === 0) onProgress?.({ ...progress });
    }
  }
  for await (const piece of inPieces(format.write(watched, world))) {
    signal?.throwIfAborted();
    progress.bytes += piece.length;
    onProgress?.({ ...progress });
    yield piece;
  }
}

/** Small pieces joined, text encoded. */
async function* inPieces(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const part of parts) {
    if (typeof part === 'string') text += part;
    if (text !== '' && (typeof part !== 'string' || text.length >= CHUNK)) {
      yield encoder.encode(text);
      text = '';
    }
    if (typeof part !== 'string') yield new Uint8Array(part);
  }
  if (text !== '') yield encoder.encode(text);
}
