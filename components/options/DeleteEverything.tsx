import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/tables.ts';
import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { deleteAll } from './deleteAll.ts';

type State = 'none' | 'deleting' | 'deleted' | 'failed';

const SAID: Record<State, Key | null> = {
  none: null,
  deleting: 'everything.deleting',
  deleted: 'everything.deleted',
  failed: 'everything.failed',
};

/** Asks once, says what goes, and deletes it. The focus comes back to the button that asked. */
export function DeleteEverything({ library, count }: { library: Library; count: number }) {
  const { text } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>('none');
  const remove = async () => {
    dialog.current?.close();
    setState('deleting');
    setState(
      await deleteAll(library).then(
        () => 'deleted' as const,
        () => 'failed' as const,
      ),
    );
  };
  const said = SAID[state];
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {text('everything.ask')}
      </button>
      <p class="said-now" role="status">
        {said && text(said)}
      </p>
      <dialog ref={dialog} aria-labelledby="everything">
        <h2 id="everything">{text('everything.title')}</h2>
        <ul class="points">
          <li>{text('everything.readings', { count })}</li>
          <li>{text('everything.own')}</li>
          <li>{text('everything.settings')}</li>
        </ul>
        <p>{text('everything.final')}</p>
        <p class="row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text('everything.keep')}
          </button>
          <button type="button" class="primary danger" onClick={remove}>
            {text('everything.delete')}
          </button>
        </p>
      </dialog>
    </>
  );
}
