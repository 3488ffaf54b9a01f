import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Kept, type ReadOutcome, send } from '../utils/messages.ts';
import type { Correction, LibraryProblem, Reading } from '../utils/model.ts';
import type { Outlet } from '../utils/outlets/register.ts';
import type { FrontTab, KeptReading } from './useFrontTab.ts';

/** A reading on the screen; `kept`: from the library, while the page is read again. */
export type Shown = {
  status: 'read';
  reading: Reading;
  corrections: Correction[];
  outlet: Outlet | null;
  stored: 'kept' | Kept['stored'];
  /** Why it could not be stored. */
  problem: LibraryProblem | null;
};

/** Where the reading of the tab stands. `silent`: the background does not answer. */
export type Progress = { status: 'reading' | 'silent' | 'failed' } | Shown | Exclude<ReadOutcome, { status: 'read' }>;

/** How long the background may be silent before the reader is told; it goes on being waited for. */
const PATIENCE_MS = 8_000;
/** How long to look for what is kept: a restore may hold the library for minutes. */
const LOOK_MS = 1_000;

/**
 * Shows what is kept of the tab's page at once, then reads the page. What is kept stays when the page cannot be read
 * again. `asked`: the reader opened this for the page; false where it only follows the tabs.
 */
export function useReading(tab: FrontTab | null | undefined, visit: number, asked: boolean) {
  const [progress, setProgress] = useState<Progress>({ status: 'reading' });
  const turn = useRef(0);
  const read = useCallback(
    async (force: boolean) => {
      if (tab === undefined) return;
      const mine = ++turn.current;
      // An answer that comes after the tab has changed is about another page.
      const show = (next: (before: Progress) => Progress) => turn.current === mine && setProgress(next);
      if (tab === null) {
        show(() => ({ status: 'unreadable', reason: 'no-access', detail: null }));
        return;
      }
      show(() => ({ status: 'reading' }));
      const timer = setTimeout(
        () => show((now) => (now.status === 'reading' ? { status: 'silent' } : now)),
        PATIENCE_MS,
      );
      const drawn = tab.kept.then((found) => {
        if (!found) return;
        show((now) => (now.status === 'reading' ? keptOf(found) : now));
        return painted();
      });
      // Reading the page takes the processor from drawing.
      await Promise.race([drawn, pause(LOOK_MS)]);
      if (turn.current !== mine) return clearTimeout(timer);
      const outcome = await send('readTab', { tabId: tab.id, force, asked }).catch(() => null);
      clearTimeout(timer);
      if (outcome?.status !== 'read') await Promise.race([tab.kept, pause(LOOK_MS)]);
      show((now) => settle(now, outcome));
      if (outcome?.status !== 'read' || outcome.stored !== 'waiting') return;
      const later = await send('whenKept', { id: outcome.reading.id }).catch(() => FAILED);
      show((now) => (now.status === 'read' ? { ...now, ...later } : now));
    },
    [tab, asked],
  );
  useLayoutEffect(() => {
    read(false);
  }, [read, visit]);
  return { progress, read };
}

const keptOf = ({ reading, corrections, outlet }: KeptReading): Shown => ({
  status: 'read',
  reading,
  corrections,
  outlet,
  stored: 'kept',
  problem: null,
});

const FAILED: Kept = { stored: 'failed', problem: 'unknown', corrections: [] };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Until the next frame has been made; in a page that is not shown none is. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const findings = ({ readAt: _, ...rest }: Reading): string => JSON.stringify(rest);

/** The new state; the same findings again leave the old objects, so that nothing is drawn anew. */
function settle(now: Progress, outcome: ReadOutcome | null): Progress {
  if (outcome?.status === 'read') {
    const same = now.status === 'read' && findings(now.reading) === findings(outcome.reading);
    return same ? { ...outcome, reading: now.reading } : outcome;
  }
  if (now.status === 'read') return now;
  return outcome ?? { status: 'failed' };
}
