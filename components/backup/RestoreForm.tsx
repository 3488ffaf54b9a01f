import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { ConflictList } from './ConflictList.tsx';
import { TaskBar } from './TaskBar.tsx';
import { useRestore } from './useRestore.ts';

type Mode = 'merge' | 'other' | 'replace';

/** Brings a backup in: added to what is there, as another person's, or instead of it. */
export function RestoreForm({ library }: { library: Library }) {
  const { text } = useText();
  const file = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [mode, setMode] = useState<Mode>('merge');
  const [who, setWho] = useState('');
  const { task, summary, start, cancel } = useRestore(library);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!chosen) return file.current?.focus();
    start(chosen, {
      mode: mode === 'replace' ? 'replace' : 'merge',
      who: mode === 'other' ? who.trim() || null : null,
    });
  };
  const choice = (value: Mode, name: string) => (
    <label>
      <input type="radio" name="restore" checked={mode === value} onChange={() => setMode(value)} />
      {name}
    </label>
  );
  return (
    <section aria-labelledby="backup-restore">
      <h2 id="backup-restore">{text('restore.title')}</h2>
      <p>{text('restore.says')}</p>
      <form class="restore" onSubmit={submit}>
        <label class="stacked">
          <b>{text('restore.file')}</b>
          <input
            ref={file}
            type="file"
            accept=".gz,.jsonl,.ndjson,.json"
            onChange={({ currentTarget }) => setChosen(currentTarget.files?.[0] ?? null)}
          />
        </label>
        <fieldset>
          <legend>{text('restore.mode')}</legend>
          {choice('merge', text('restore.merge'))}
          {choice('other', text('restore.other'))}
          {choice('replace', text('restore.replace'))}
        </fieldset>
        {mode === 'other' && (
          <label class="stacked">
            <b>{text('restore.who')}</b>
            <input
              type="text"
              dir="auto"
              required
              value={who}
              onInput={({ currentTarget }) => setWho(currentTarget.value)}
            />
          </label>
        )}
        {mode === 'replace' && <p class="warning">{text('restore.replace.says')}</p>}
        <button type="submit" class="primary" disabled={!chosen || task.status === 'running'}>
          {text('restore.start')}
        </button>
      </form>
      <TaskBar task={task} name={text('restore.running')} onCancel={cancel} />
      {summary && summary.conflictCount > 0 && <ConflictList summary={summary} />}
    </section>
  );
}
