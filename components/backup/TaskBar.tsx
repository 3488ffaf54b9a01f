import { useText } from '../i18n/useText.ts';
import type { Task } from './task.ts';

/** How far something is, with a way to stop it; then what came of it. Said aloud too. */
export function TaskBar({ task, name, onCancel }: { task: Task; name: string; onCancel: () => void }) {
  const { text } = useText();
  return (
    <>
      {task.status === 'running' && (
        <p class="task">
          <progress aria-label={name} max={1} value={task.share} />
          <button type="button" class="button" onClick={onCancel}>
            {text('backup.cancel')}
          </button>
        </p>
      )}
      <p class={task.status === 'failed' ? 'warning' : 'said-now'} role="status">
        {task.status === 'running' ? name : task.said}
      </p>
    </>
  );
}
