import { useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/useText.ts';
import { RemovableList } from './RemovableList.tsx';
import { siteOf } from './siteOf.ts';
import type { SettingsState } from './useSettings.ts';

/** Sites on which nothing is read unasked. */
export function NeverRead({ settings, change }: SettingsState) {
  const { text } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const sites = settings?.neverRead ?? [];
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteOf(typed);
    field.current?.focus();
    if (!site) return setSaid(text('never.wrong'));
    change({ neverRead: [...new Set([...sites, site])].sort() });
    setTyped('');
    setSaid(text('never.added', { site }));
  };
  const remove = (site: string) => {
    change({ neverRead: sites.filter((one) => one !== site) });
    setSaid(text('never.removed', { site }));
  };
  return (
    <div class="field">
      <form onSubmit={add}>
        <label class="stacked">
          <b>{text('never.title')}</b>
          <span class="says" id="never-says">
            {text('never.says')}
          </span>
          <span class="row">
            <input
              ref={field}
              type="text"
              inputMode="url"
              autoComplete="off"
              spellcheck={false}
              dir="ltr"
              value={typed}
              aria-describedby="never-says"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {text('never.add')}
            </button>
          </span>
        </label>
      </form>
      <RemovableList
        items={sites}
        name={text('never.list')}
        removeName={(site) => text('never.remove', { site })}
        onRemove={remove}
        emptied={field}
      />
      <p class="said-now" role="status">
        {said}
      </p>
    </div>
  );
}
