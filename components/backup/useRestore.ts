import { useRef, useState } from 'preact/hooks';
import { type RestoreSummary, restore } from '../../utils/library/restore.ts';
import type { Library } from '../../utils/library/tables.ts';
import { readingId } from '../../utils/sourcing/publication/readingId.ts';
import { useText } from '../i18n/useText.ts';
import { restoreWords } from './backupProblem.ts';
import { NO_TASK, type Task } from './task.ts';

/** Checking is the first third of the work. */
const shareOf = ({ stage, done, total }: { stage: 'checking' | 'writing'; done: number; total: number }) => {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return stage === 'checking' ? share / 3 : 1 / 3 + (2 * share) / 3;
};

type How = { mode: 'merge' | 'replace'; who: string | null };

/** Brings a file in, all or nothing; can be stopped on the way. */
export function useRestore(library: Library) {
  const words = useText();
  const [task, setTask] = useState<Task>(NO_TASK);
  const [summary, setSummary] = useState<RestoreSummary | null>(null);
  const stop = useRef<AbortController | null>(null);
  const start = async (file: File, how: How) => {
    const controller = new AbortController();
    stop.current = controller;
    setSummary(null);
    setTask({ status: 'running', share: 0 });
    try {
      const found = await restore(library, file, {
        ...how,
        idOf: readingId,
        signal: controller.signal,
        onProgress: (progress) => setTask({ status: 'running', share: shareOf(progress) }),
      });
      setSummary(found);
      const { added, changed, unchanged } = found;
      setTask({ status: 'done', said: words.text('restore.done', { added, changed, unchanged }) });
    } catch (error) {
      const { aborted } = controller.signal;
      setTask({
        status: aborted ? 'cancelled' : 'failed',
        said: aborted ? words.text('restore.cancelled') : restoreWords(words, error, library),
      });
    }
  };
  return { task, summary, start, cancel: () => stop.current?.abort() };
}
