import { useState } from 'preact/hooks';
import { type DeletedReadings, deleteReadings, restoreReadings } from '../../utils/library/deleteReadings.ts';
import type { Library } from '../../utils/library/openLibrary.ts';

type State =
  | { status: 'none' }
  | { status: 'deleted'; count: number; deleted: DeletedReadings }
  | { status: 'restored' };

export type Deletion = { state: State; remove: (ids: string[]) => Promise<void>; undo: () => Promise<void> };

/** Deletes readings and keeps the last deletion at hand, so that it can be undone. */
export function useDeletion(library: Library): Deletion {
  const [state, setState] = useState<State>({ status: 'none' });
  return {
    state,
    remove: async (ids) =>
      setState({ status: 'deleted', count: ids.length, deleted: await deleteReadings(library, ids) }),
    undo: async () => {
      if (state.status !== 'deleted') return;
      await restoreReadings(library, state.deleted);
      setState({ status: 'restored' });
    },
  };
}
