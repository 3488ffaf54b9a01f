import { REMIND_AFTER } from '../../utils/library/backupReminder.ts';
import { useText } from '../i18n/useText.ts';
import type { SettingsState } from './useSettings.ts';

const SPANS: readonly number[] = [30, 90, 365, 730];

/** How long readings are kept, and whether to remind of backups. */
export function KeepChoice({ settings, change }: SettingsState) {
  const { text } = useText();
  const kept = settings?.keepDays ?? null;
  const spans = kept === null || SPANS.includes(kept) ? SPANS : [...SPANS, kept].sort((a, b) => a - b);
  return (
    <>
      <label class="stacked">
        <b>{text('keep.days')}</b>
        <select
          disabled={!settings}
          aria-describedby="keep-says"
          value={kept ?? ''}
          onChange={({ currentTarget: { value } }) => change({ keepDays: value === '' ? null : Number(value) })}
        >
          <option value="">{text('keep.forever')}</option>
          {spans.map((days) => (
            <option key={days} value={days}>
              {text('keep.span', { count: days })}
            </option>
          ))}
        </select>
        <span class="says" id="keep-says">
          {text(kept === null ? 'keep.forever.says' : 'keep.span.says')}
        </span>
      </label>
      <label>
        <input
          type="checkbox"
          disabled={!settings}
          checked={settings?.backupReminder ?? false}
          onChange={({ currentTarget }) => change({ backupReminder: currentTarget.checked })}
        />
        {text('keep.reminder', { count: REMIND_AFTER })}
      </label>
    </>
  );
}
