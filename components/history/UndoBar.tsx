import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import type { Deletion } from './useDeletion.ts';

type Props = { deletion: Deletion; back: RefObject<HTMLElement | null> };

/** Says what was deleted and takes it back. Takes the focus, since the deleted row had it, and hands it on after. */
export function UndoBar({ deletion: { state, undo }, back }: Props) {
  const { text } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.status === 'deleted') button.current?.focus();
    if (state.status === 'restored') back.current?.focus();
  }, [state, back]);
  return (
    <div class="undo" role="status">
      {state.status === 'deleted' && <span>{text('history.deleted', { count: state.count })}</span>}
      {state.status === 'deleted' && (
        <button type="button" ref={button} onClick={undo}>
          {text('history.undo')}
        </button>
      )}
      {state.status === 'restored' && <span>{text('history.restored')}</span>}
      {state.status === 'failed' && <span>{text('history.deleteFailed')}</span>}
    </div>
  );
}
