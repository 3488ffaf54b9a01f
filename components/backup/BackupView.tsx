import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { RestoreForm } from './RestoreForm.tsx';
import { TaskBar } from './TaskBar.tsx';
import { useSaveBackup } from './useSaveBackup.ts';

/** Everything kept as one file, and such a file back in. */
export function BackupView({ library }: { library: Library }) {
  const { text } = useText();
  const { task, save, cancel } = useSaveBackup(library);
  return (
    <div class="backup">
      <section aria-labelledby="backup-save">
        <h2 id="backup-save">{text('backup.title')}</h2>
        <p>{text('backup.says')}</p>
        <button type="button" class="primary" disabled={task.status === 'running'} onClick={save}>
          {text('backup.save')}
        </button>
        <TaskBar task={task} name={text('backup.saving')} onCancel={cancel} />
      </section>
      <RestoreForm library={library} />
    </div>
  );
}
