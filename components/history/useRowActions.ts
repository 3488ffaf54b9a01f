import { useMemo, useRef } from 'preact/hooks';
import type { RowActions } from './HistoryRow.tsx';

/**
 * What rows can do, as one object for as long as nothing that rows show has changed: a list of rows need not be drawn
 * again for a letter that has not been answered yet.
 */
export function useRowActions(actions: RowActions): RowActions {
  const latest = useRef(actions);
  latest.current = actions;
  const { chosen, selected } = actions;
  return useMemo(
    () => ({
      chosen,
      selected,
      onOpen: (id) => latest.current.onOpen(id),
      onDelete: (id) => latest.current.onDelete(id),
      onSelect: (id, isSelected) => latest.current.onSelect(id, isSelected),
    }),
    [chosen, selected],
  );
}
