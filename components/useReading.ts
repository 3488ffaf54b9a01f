import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';
import type { Progress } from './article/OutcomeView.tsx';
import { useOutlet } from './useOutlet.ts';

/** Reads the tab once, and again by force when asked to. */
export function useReading(tabId: number | null) {
  const [progress, setProgress] = useState<Progress>({ status: 'reading' });
  const read = useCallback(
    async (force: boolean) => {
      if (tabId === null) return setProgress({ status: 'unreadable', reason: 'no-access', detail: null });
      setProgress({ status: 'reading' });
      try {
        setProgress(await send('readTab', { tabId, force }));
      } catch {
        setProgress({ status: 'failed' });
      }
    },
    [tabId],
  );
  useEffect(() => {
    read(false);
  }, [read]);
  const outlet = useOutlet(progress.status === 'read' ? (progress.reading.publisher?.outletId ?? null) : null);
  return { progress, outlet, force: () => read(true) };
}
