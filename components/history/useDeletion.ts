import { useState } from 'preact/hooks';
import { type DeletedReadings, deleteReadings, restoreReadings } from '../../utils/library/deleteReadings.ts';
import type { Library } from '../../utils/library/tables.ts';

type State =
  | { status: 'none' }
  | { status: 'deleted'; count: number; deleted: DeletedReadings }
  | { status: 'restored' }
  | { status: 'failed' };

export type Deletion = { state: State; remove: (ids: string[]) => Promise<void>; undo: () => Promise<void> };

/** Deletes readings and keeps the last deletion at hand, so that it can be undone. */
export function useDeletion(library: Library): Deletion {
  const [state, setState] = useState<State>({ status: 'none' });
  return {
    state,
    remove: async (ids) => {
      try {
        const deleted = await deleteReadings(library, ids);
        setState({ status: 'deleted', count: ids.length, deleted });
      } catch {
        setState({ status: 'failed' });
      }
    },
    undo: async () => {
      if (state.status !== 'deleted') return;
      try {
        await restoreReadings(library, state.deleted);
        setState({ status: 'restored' });
      } catch {
        // The readings are still at hand: undoing can be tried again.
      }
    },
  };
}
