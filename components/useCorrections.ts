import { useMemo, useState } from 'preact/hooks';
import { applyCorrections } from '../utils/library/applyCorrections.ts';
import { send } from '../utils/messages.ts';
import type { Correction, Reading } from '../utils/model.ts';

export type Corrections = {
  /** As the reader put it right. */
  reading: Reading;
  corrections: Correction[];
  /** The latest one could not be stored. */
  failed: boolean;
  correct: (sourceId: string, name: string | null) => void;
  undo: (correction: Correction) => void;
};

/** The reader's corrections of one reading: shown at once, kept by the background unless `keep` is false. */
export function useCorrections(read: Reading, kept: Correction[], keep: boolean): Corrections {
  // The page is read again while the reader already corrects: what came in between must not be lost.
  const [added, setAdded] = useState<Correction[]>([]);
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const corrections = useMemo(() => {
    const ids = new Set(kept.map(({ id }) => id));
    return [...kept, ...added.filter(({ id }) => !ids.has(id))].filter(({ id }) => !undone.has(id));
  }, [kept, added, undone]);
  const reading = useMemo(() => applyCorrections(read, corrections), [read, corrections]);
  const store = (correction: Correction, undo: boolean) => {
    setFailed(false);
    if (keep) send('correct', { correction, undo }).catch(() => setFailed(true));
  };
  return {
    reading,
    corrections,
    failed,
    correct(sourceId, name) {
      const kind = name === null ? 'not-a-source' : 'wrong-name';
      const at = new Date().toISOString();
      const correction: Correction = { id: crypto.randomUUID(), readingId: read.id, sourceId, kind, name, at };
      setAdded((before) => [...before, correction]);
      store(correction, false);
    },
    undo(correction) {
      setUndone((before) => new Set([...before, correction.id]));
      store(correction, true);
    },
  };
}
