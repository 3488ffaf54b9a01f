import { useState } from 'preact/hooks';
import { formats } from '../utils/export/formats.ts';
import type { Library } from '../utils/library/openLibrary.ts';
import { countReadings } from '../utils/library/queries.ts';
import type { Reading } from '../utils/model.ts';
import { allReadings } from './allReadings.ts';
import { useText } from './i18n/useText.ts';
import { saveFile } from './saveFile.ts';
import { useLive } from './useLive.ts';

/** Saves this article, or everything read, as a file. */
export function ExportView({ library, reading }: { library: Library; reading: Reading | null }) {
  const { text } = useText();
  const [what, setWhat] = useState<'this' | 'all'>(reading ? 'this' : 'all');
  const [formatId, setFormatId] = useState(formats[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const { value: count = 0 } = useLive(() => countReadings(library), [library]);
  const save = async () => {
    const format = formats.find(({ id }) => id === formatId);
    if (!format) return;
    const name = `whence-${new Date().toISOString().slice(0, 10)}.${format.extension}`;
    try {
      const parts: string[] = [];
      const readings = what === 'this' && reading ? [reading] : allReadings(library);
      for await (const part of format.write(readings)) parts.push(part);
      saveFile(name, new Blob(parts, { type: format.mime }));
      setSaid(text('export.saved', { name }));
    } catch {
      setSaid(text('export.failed'));
    }
  };
  return (
    <div class="export">
      <p class="small">{text('export.intro')}</p>
      <fieldset>
        <legend>{text('export.what')}</legend>
        <Choice name="what" checked={what === 'this'} disabled={!reading} onChoose={() => setWhat('this')}>
          {reading ? text('export.this') : text('export.noArticle')}
        </Choice>
        <Choice name="what" checked={what === 'all'} onChoose={() => setWhat('all')}>
          {text('export.all', { count })}
        </Choice>
      </fieldset>
      <fieldset>
        <legend>{text('export.format')}</legend>
        {formats.map(({ id, name }) => (
          <Choice key={id} name="format" checked={id === formatId} onChoose={() => setFormatId(id)}>
            {name}
          </Choice>
        ))}
      </fieldset>
      <button type="button" class="primary" onClick={save}>
        {text('export.save')}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}

type ChoiceProps = { name: string; checked: boolean; disabled?: boolean; onChoose: () => void; children: string };

function Choice({ name, checked, disabled = false, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={onChoose} />
      {children}
    </label>
  );
}
