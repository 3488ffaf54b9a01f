import { backupIsDue, noteBackup, REMIND_AFTER } from '../../utils/library/backupReminder.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { useSettings } from '../options/useSettings.ts';
import { useLive } from '../useLive.ts';

/** Says that many readings came since the last backup, unless the reader does not want to hear it. */
export function BackupReminder({ library }: { library: Library }) {
  const { text } = useText();
  const { settings } = useSettings();
  const { value: due = false } = useLive(() => backupIsDue(library), [library]);
  if (!due || !settings?.backupReminder) return null;
  return (
    <aside class="reminder" aria-label={text('tab.backup')}>
      <p>{text('reminder.text', { count: REMIND_AFTER })}</p>
      <a href="#/backup">{text('reminder.go')}</a>
      <button type="button" class="link" onClick={() => noteBackup(library)}>
        {text('reminder.later')}
      </button>
    </aside>
  );
}
