import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Source } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import type { ChainPage } from './chainPage.ts';

type Props = { source: Source; correct: ChainPage['correct'] };

/** *Not a source* and *Wrong name*: both can be undone below the chain. */
export function CorrectSource({ source, correct }: Props) {
  const { text } = useText();
  const [naming, setNaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setNaming(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class="acts quiet">
        <button type="button" onClick={() => correct(source.id, null)}>
          {text('correct.notSource')}
        </button>
        <button type="button" ref={opener} aria-expanded={naming} onClick={() => setNaming(!naming)}>
          {text('correct.wrongName')}
        </button>
      </div>
      {naming && <NameForm source={source} correct={correct} close={close} />}
    </>
  );
}

function NameForm({ source, correct, close }: Props & { close: () => void }) {
  const { text } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    if (name !== '' && name !== source.name) correct(source.id, name);
    close();
  };
  return (
    <form class="rename" onSubmit={onSubmit} onKeyDown={(event) => event.key === 'Escape' && stop(event, close)}>
      <label for={id}>{text('correct.rightName')}</label>
      <input id={id} ref={field} type="text" dir="auto" required maxLength={300} defaultValue={source.name} />
      <button type="submit" class="primary">
        {text('correct.save')}
      </button>
      <button type="button" onClick={close}>
        {text('correct.cancel')}
      </button>
    </form>
  );
}

/** Escape closes the form, not the popup around it. */
function stop(event: KeyboardEvent, close: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  close();
}
