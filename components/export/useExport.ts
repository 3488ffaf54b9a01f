import { useRef, useState } from 'preact/hooks';
import type { ExportFormat, ExportWorld } from '../../utils/export/exportFormat.ts';
import { exportReadings } from '../../utils/export/exportReadings.ts';
import type { ReadingSource } from '../../utils/graph/openGraph.ts';
import { openFile } from '../saveFile.ts';

/** `part`: between 0 and 1; `bytes`: written so far. */
export type ExportState =
  | { step: 'ready' | 'cancelled' | 'failed' | 'full' }
  | { step: 'writing'; part: number; bytes: number }
  | { step: 'saved'; name: string; bytes: number };

export type Job = { format: ExportFormat; readings: ReadingSource; count: number; world: ExportWorld };

/** How often the progress is drawn, in milliseconds. */
const PACE = 100;

/** Writes one file at a time, tells how far it is, and stops when asked. */
export function useExport(): { state: ExportState; start(job: Job): Promise<void>; cancel(): void } {
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController | null>(null);
  const start = async (job: Job) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'writing', part: 0, bytes: 0 });
    try {
      setState(await write(job, controller.signal, setState));
    } catch (error) {
      setState({ step: controller.signal.aborted ? 'cancelled' : isFull(error) ? 'full' : 'failed' });
    } finally {
      running.current = null;
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

async function write(job: Job, signal: AbortSignal, show: (state: ExportState) => void): Promise<ExportState> {
  const { format, readings, count, world } = job;
  const name = `whence-${new Date().toISOString().slice(0, 10)}.${format.extension}`;
  const file = await openFile(name, format.mime);
  const all = Math.max(1, count * format.rounds);
  let drawn = 0;
  let bytes = 0;
  const onProgress = (progress: { readings: number; bytes: number }) => {
    bytes = progress.bytes;
    const now = performance.now();
    if (now - drawn < PACE) return;
    drawn = now;
    show({ step: 'writing', part: Math.min(1, progress.readings / all), bytes });
  };
  try {
    for await (const piece of exportReadings(format, readings, { world, signal, onProgress })) await file.write(piece);
    signal.throwIfAborted();
    await file.save();
  } catch (error) {
    await file.discard();
    throw error;
  }
  return { step: 'saved', name, bytes };
}
