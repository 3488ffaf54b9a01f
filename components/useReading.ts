import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';
import type { Outlet } from '../utils/outlets/register.ts';
import type { Progress } from './article/OutcomeView.tsx';

/** Reads the tab once, and again by force when asked to. */
export function useReading(tabId: number | null) {
  const [progress, setProgress] = useState<Progress>({ status: 'reading' });
  const [outlet, setOutlet] = useState<Outlet | null>(null);
  const read = useCallback(
    async (force: boolean) => {
      if (tabId === null) return setProgress({ status: 'unreadable', reason: 'no-access', detail: null });
      setProgress({ status: 'reading' });
      try {
        const outcome = await send('readTab', { tabId, force });
        setProgress(outcome);
        setOutlet(await publisherFacts(outcome));
      } catch {
        setProgress((now) => (now.status === 'read' ? now : { status: 'failed' }));
      }
    },
    [tabId],
  );
  useEffect(() => {
    read(false);
  }, [read]);
  return { progress, outlet, force: () => read(true) };
}

async function publisherFacts(outcome: Progress): Promise<Outlet | null> {
  const id = outcome.status === 'read' ? outcome.reading.publisher?.outletId : null;
  if (!id) return null;
  const [outlet] = await send('outletFacts', { ids: [id] });
  return outlet ?? null;
}
