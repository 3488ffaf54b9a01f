import { useRef, useState } from 'preact/hooks';
import { backUp } from '../../utils/library/backUp.ts';
import { noteBackup } from '../../utils/library/backupReminder.ts';
import type { Library } from '../../utils/library/tables.ts';
import { loadSettings } from '../../utils/settings.ts';
import { useText } from '../i18n/useText.ts';
import { openFile } from '../saveFile.ts';
import { backupWords } from './backupProblem.ts';
import { NO_TASK, shareOf, type Task } from './task.ts';

/** Writes the stream to a file and offers it; a stream that ends in an error leaves no file. */
async function saveStream(name: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
  const file = await openFile(name, 'application/gzip');
  try {
    for await (const bytes of stream) await file.write(bytes);
    await file.save();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Saves the whole library as a file; a stopped backup leaves none. */
export function useSaveBackup(library: Library) {
  const words = useText();
  const { text } = words;
  const [task, setTask] = useState<Task>(NO_TASK);
  const stop = useRef<AbortController | null>(null);
  const save = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setTask({ status: 'running', share: 0 });
    const name = `whence-${new Date().toISOString().slice(0, 10)}.jsonl.gz`;
    try {
      const onProgress = (progress: { done: number; total: number }) =>
        setTask({ status: 'running', share: shareOf(progress) });
      await saveStream(name, backUp(library, await loadSettings(), { signal: controller.signal, onProgress }));
      await noteBackup(library);
      setTask({ status: 'done', said: text('backup.saved', { name }) });
    } catch (error) {
      const { aborted } = controller.signal;
      setTask({
        status: aborted ? 'cancelled' : 'failed',
        said: aborted ? text('backup.cancelled') : backupWords(words, error, library),
      });
    }
  };
  return { task, save, cancel: () => stop.current?.abort() };
}
