import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormatId } from '../utils/export/exportFormat.ts';
import { formats } from '../utils/export/formats.ts';
import type { ReadingSource } from '../utils/graph/openGraph.ts';
import { countReadings } from '../utils/library/queries.ts';
import type { Library } from '../utils/library/tables.ts';
import type { Reading } from '../utils/model.ts';
import { allReadings } from './allReadings.ts';
import { drawPng } from './export/drawPng.ts';
import { ExportStatus } from './export/ExportStatus.tsx';
import { exportWorld } from './export/exportWorld.ts';
import { FormatChoice } from './export/FormatChoice.tsx';
import { useExport } from './export/useExport.ts';
import { useText } from './i18n/useText.ts';
import { useLive } from './useLive.ts';

type What = 'this' | 'filtered' | 'all';
/** What the history shows at the moment, if that is not everything. */
export type Filtered = { count: number; readings: ReadingSource };
type Props = { library: Library; reading: Reading | null; filtered?: Filtered | null };

/** Saves this article, what is filtered, or everything read, as a file. */
export function ExportView({ library, reading, filtered = null }: Props) {
  const translator = useText();
  const { text } = translator;
  const [wanted, setWanted] = useState<What>(reading ? 'this' : filtered ? 'filtered' : 'all');
  const [formatId, setFormatId] = useState<FormatId>('csv');
  const { state, start, cancel } = useExport();
  const { value: count = 0 } = useLive(() => countReadings(library), [library]);
  const choices: Partial<Record<What, Filtered>> = {
    all: { count, readings: (order) => allReadings(library, order) },
    ...(filtered ? { filtered } : {}),
    ...(reading ? { this: { count: 1, readings: () => [reading] } } : {}),
  };
  const what = choices[wanted] ? wanted : 'all';
  const writing = state.step === 'writing';
  const act = useRef<HTMLDivElement>(null);
  // The button that was pressed makes way for the other one, which then has the focus.
  useLayoutEffect(() => {
    if (state.step !== 'ready' && document.activeElement === document.body)
      act.current?.querySelector('button')?.focus();
  }, [writing]);
  const save = () => {
    const format = formats.find(({ id }) => id === formatId);
    const chosen = choices[what];
    if (format && chosen) return start({ format, ...chosen, world: exportWorld(translator, drawPng) });
  };
  return (
    <div class="export">
      <p class="small">{text('export.intro')}</p>
      <fieldset disabled={writing}>
        <legend>{text('export.what')}</legend>
        <Choice checked={what === 'this'} disabled={!reading} onChoose={() => setWanted('this')}>
          {reading ? text('export.this') : text('export.noArticle')}
        </Choice>
        {filtered && (
          <Choice checked={what === 'filtered'} onChoose={() => setWanted('filtered')}>
            {text('export.filtered', { count: filtered.count })}
          </Choice>
        )}
        <Choice checked={what === 'all'} onChoose={() => setWanted('all')}>
          {text('export.all', { count })}
        </Choice>
      </fieldset>
      <h2>{text('export.format')}</h2>
      <FormatChoice chosen={formatId} disabled={writing} onChoose={setFormatId} />
      <div class="export-act" ref={act}>
        {!writing && (
          <button type="button" class="primary" onClick={save}>
            {text('export.save')}
          </button>
        )}
        <ExportStatus state={state} onCancel={cancel} />
      </div>
    </div>
  );
}

type ChoiceProps = { checked: boolean; disabled?: boolean; onChoose: () => void; children: string };

function Choice({ checked, disabled = false, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="what" checked={checked} disabled={disabled} onChange={onChoose} />
      {children}
    </label>
  );
}
