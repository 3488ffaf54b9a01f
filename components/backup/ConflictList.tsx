import type { RestoreSummary } from '../../utils/library/restore.ts';
import { useText } from '../i18n/useText.ts';

const SHOWN = 50;

/** Where two people's readings of an article differ; both are kept, the reader's own stands first. */
export function ConflictList({ summary: { conflicts, conflictCount } }: { summary: RestoreSummary }) {
  const { text } = useText();
  return (
    <details class="conflicts">
      <summary>{text('restore.conflicts', { count: conflictCount })}</summary>
      <ul class="points">
        {conflicts.slice(0, SHOWN).map(({ url, field, kept, other }) => (
          <li key={`${url} ${field} ${other}`}>
            <a href={url} target="_blank" rel="noreferrer" dir="ltr">
              {url}
            </a>
            <span class="says">{text('restore.conflict', { kept, other })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
