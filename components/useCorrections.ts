import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyCorrections } from '../utils/library/corrections.ts';
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
  const [corrections, setCorrections] = useState(kept);
  const [failed, setFailed] = useState(false);
  useEffect(() => setCorrections(kept), [kept]);
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
      setCorrections((before) => [...before, correction]);
      store(correction, false);
    },
    undo(correction) {
      setCorrections((before) => before.filter(({ id }) => id !== correction.id));
      store(correction, true);
    },
  };
}
