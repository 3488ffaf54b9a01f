import type { Library } from '../../utils/library/openLibrary.ts';
import { useText } from '../i18n/useText.ts';
import { useSettings } from '../options/useSettings.ts';
import { useLive } from '../useLive.ts';
import { isBackupDue, putOff } from './lastBackup.ts';

/** Says that the last backup is long ago, unless the reader does not want to hear it. */
export function BackupReminder({ library }: { library: Library }) {
  const { text } = useText();
  const { settings } = useSettings();
  const { value: due = false } = useLive(() => isBackupDue(library, new Date()), [library]);
  if (!due || !settings?.backupReminder) return null;
  return (
    <aside class="reminder" aria-label={text('tab.backup')}>
      <p>{text('reminder.text')}</p>
      <a href="#/backup">{text('reminder.go')}</a>
      <button type="button" class="link" onClick={() => putOff(library, new Date())}>
        {text('reminder.later')}
      </button>
    </aside>
  );
}
