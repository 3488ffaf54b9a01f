import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import type { History } from './useHistory.ts';
import type { Selection } from './useSelection.ts';

type Props = { history: History; narrowed: boolean; selection: Selection; onDelete: (ids: string[]) => void };

/** How many were found, said aloud too, and the buttons that select and delete several. */
export function HistoryTools({ history, narrowed, selection, onDelete }: Props) {
  const { text } = useText();
  const { places, isWhole } = history;
  const { selected } = selection;
  const first = useRef<HTMLButtonElement>(null);
  const isSelecting = selected !== null;
  const was = useRef(false);
  // The button that was pressed gives way to others: the focus goes on to the first of them.
  useEffect(() => {
    if (isSelecting !== was.current && document.activeElement === document.body) first.current?.focus();
    was.current = isSelecting;
  }, [isSelecting]);
  const count = places?.length ?? 0;
  const found = text(isWhole ? 'history.found' : 'history.foundMore', { count });
  return (
    <div class="tools">
      <span class="small" role="status">
        {selected ? text('history.selected', { count: selected.size }) : count > 0 && narrowed && found}
      </span>
      {count > 0 && !selected && (
        <button type="button" class="link" ref={first} key="select" onClick={selection.start}>
          {text('history.select')}
        </button>
      )}
      {selected && (
        <>
          <button type="button" class="link" ref={first} key="all" onClick={selection.selectAll}>
            {text('history.select.all')}
          </button>
          <button
            type="button"
            class="link danger"
            disabled={selected.size === 0}
            onClick={() => onDelete([...selected])}
          >
            {text('history.select.delete', { count: selected.size })}
          </button>
          <button type="button" class="link" onClick={selection.stop}>
            {text('history.select.done')}
          </button>
        </>
      )}
    </div>
  );
}
