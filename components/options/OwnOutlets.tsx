import { useRef, useState } from 'preact/hooks';
import { type KeptOutlet, ownOutlets, removeOwnOutlet, saveOwnOutlet } from '../../utils/library/ownOutlets.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { useLive } from '../useLive.ts';
import { OwnOutletForm } from './OwnOutletForm.tsx';

/** Outlets that the register lacks or names wrongly, as the reader knows them. They count from the next reading on. */
export function OwnOutlets({ library }: { library: Library }) {
  const { text } = useText();
  const { value: outlets = [] } = useLive(() => ownOutlets(library), [library]);
  const [editing, setEditing] = useState<KeptOutlet | null>(null);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLInputElement>(null);
  const edit = (outlet: KeptOutlet) => {
    setEditing(outlet);
    form.current?.focus();
  };
  const save = async (outlet: Omit<KeptOutlet, 'id'>) => {
    try {
      await saveOwnOutlet(library, { ...editing, ...outlet });
      setSaid(text('own.saved', { name: outlet.name }));
      setEditing(null);
    } catch {
      setSaid(text('options.failed'));
    }
    form.current?.focus();
  };
  const remove = async ({ id, name }: KeptOutlet) => {
    if (editing?.id === id) setEditing(null);
    // The row goes with its button: the focus goes where the next outlet would be typed.
    form.current?.focus();
    await removeOwnOutlet(library, id).then(
      () => setSaid(text('own.removed', { name })),
      () => setSaid(text('options.failed')),
    );
  };
  return (
    <>
      <p class="says">{text('own.says')}</p>
      {outlets.length > 0 && (
        <ul class="own-outlets" aria-label={text('own.title')}>
          {outlets.map((outlet) => (
            <li key={outlet.id}>
              <span>
                <b>
                  <bdi>{outlet.name}</bdi>
                </b>
                <span class="says">
                  <bdi>{[...outlet.aliases, ...outlet.domains].join(' · ')}</bdi>
                </span>
              </span>
              <button type="button" class="link" onClick={() => edit(outlet)}>
                {text('own.edit')} <span class="unseen">{outlet.name}</span>
              </button>
              <button type="button" class="link danger" onClick={() => remove(outlet)}>
                {text('own.remove')} <span class="unseen">{outlet.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <OwnOutletForm
        key={editing?.id ?? 'new'}
        outlet={editing}
        first={form}
        onSave={save}
        onCancel={() => setEditing(null)}
      />
      <p class="said-now" role="status">
        {said}
      </p>
    </>
  );
}
