import { useEffect, useRef } from 'preact/hooks';
import type { Correction, Reading } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import type { Corrections } from '../useCorrections.ts';

/** What the reader put right in this chain, each with its undo. */
export function Corrected({ corrected, read }: { corrected: Corrections; read: Reading }) {
  const { text } = useText();
  const { corrections, failed } = corrected;
  const focusAt = useFocusKept(corrections);
  return (
    <div class="corrected" role="status">
      {corrections.length > 0 && (
        <ul aria-label={text('correct.title')} ref={focusAt} tabIndex={-1}>
          {corrections.map((correction) => (
            <li key={correction.id} class="small">
              <span>
                <Sentence correction={correction} read={read} />
              </span>
              <button type="button" onClick={() => corrected.undo(correction)}>
                {text('correct.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && <p class="small">{text('correct.failed')}</p>}
    </div>
  );
}

function Sentence({ correction, read }: { correction: Correction; read: Reading }) {
  const words = useText();
  const { sourceId, kind, name } = correction;
  const was = <bdi>{read.sources.find(({ id }) => id === sourceId)?.name ?? sourceId}</bdi>;
  if (kind === 'not-a-source') return <>{words.rich('correct.saidNotSource', { name: was })}</>;
  return <>{words.rich('correct.saidWrongName', { name: was, right: <bdi>{name}</bdi> })}</>;
}

/** The pressed button goes with its source: the focus goes to what can be done next, the undo. */
function useFocusKept(corrections: Correction[]) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(corrections);
  useEffect(() => {
    const grew = corrections.length > before.current.length;
    before.current = corrections;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const buttons = list.current?.querySelectorAll('button');
    if (grew) buttons?.[buttons.length - 1]?.focus();
    else if (corrections.length > 0) buttons?.[0]?.focus();
  }, [corrections]);
  return list;
}
