import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import type { Deletion } from './useDeletion.ts';

/** Says what was deleted and takes it back. Takes the focus, since the deleted row had it. */
export function UndoBar({ deletion: { state, undo } }: { deletion: Deletion }) {
  const { text } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.status === 'deleted') button.current?.focus();
  }, [state]);
  return (
    <div class="undo" role="status">
      {state.status === 'deleted' && <span>{text('history.deleted', { count: state.count })}</span>}
      {state.status === 'deleted' && (
        <button type="button" ref={button} onClick={undo}>
          {text('history.undo')}
        </button>
      )}
      {state.status === 'restored' && <span>{text('history.restored')}</span>}
    </div>
  );
}
