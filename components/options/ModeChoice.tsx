import { useEffect, useState } from 'preact/hooks';
import { askForAccess, giveAccessBack, hasAccess, watchAccess } from '../../utils/access.ts';
import type { Settings } from '../../utils/model.ts';
import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import type { SettingsState } from './useSettings.ts';

type Mode = Settings['mode'];

const MODES: { mode: Mode; name: Key; says: Key }[] = [
  { mode: 'click', name: 'mode.click', says: 'mode.click.says' },
  { mode: 'browse', name: 'mode.browse', says: 'mode.browse.says' },
];

/** When pages are read. The wider choice asks the browser for its permission in the very click, and can be undone. */
export function ModeChoice({ settings, change }: SettingsState) {
  const { text } = useText();
  const access = useAccess();
  const [said, setSaid] = useState<Key | null>(null);
  // Without the browser's permission nothing is read unasked, whatever was chosen before.
  const mode: Mode = settings?.mode === 'browse' && access ? 'browse' : 'click';
  const choose = async (wanted: Mode) => {
    if (wanted === 'browse' && !(await askForAccess())) return setSaid('mode.refused');
    await change({ mode: wanted });
    if (wanted === 'click') await giveAccessBack();
    setSaid(wanted === 'browse' ? 'mode.browse.chosen' : 'mode.click.chosen');
  };
  return (
    <fieldset class="modes" disabled={!settings}>
      <legend class="unseen">{text('mode.title')}</legend>
      {MODES.map((one) => (
        <label key={one.mode} class="mode">
          {/* The choice is shown once the browser has agreed, not before. */}
          <input
            type="radio"
            name="mode"
            checked={mode === one.mode}
            aria-describedby={`mode-${one.mode}`}
            onClick={(event) => {
              if (mode === one.mode) return;
              event.preventDefault();
              choose(one.mode);
            }}
          />
          <span>
            <b>{text(one.name)}</b>
            {one.mode === 'click' && <span class="tag">{text('mode.default')}</span>}
            <span class="says" id={`mode-${one.mode}`}>
              {text(one.says)}
            </span>
          </span>
        </label>
      ))}
      <p class="said-now" role="status">
        {said && text(said)}
      </p>
    </fieldset>
  );
}

function useAccess(): boolean {
  const [access, setAccess] = useState(false);
  useEffect(() => {
    const look = () => void hasAccess().then(setAccess, () => setAccess(false));
    look();
    return watchAccess(look);
  }, []);
  return access;
}
