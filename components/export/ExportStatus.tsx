import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import type { ExportState } from './useExport.ts';

/** How far the file is, and what became of it. */
export function ExportStatus({ state, onCancel }: { state: ExportState; onCancel: () => void }) {
  const translator = useText();
  const { text } = translator;
  const writing = state.step === 'writing' ? state : null;
  const percent = Math.floor((writing?.part ?? 0) * 100);
  return (
    <>
      {writing && (
        <div class="export-progress">
          <progress max={100} value={percent} aria-label={text('export.progress')} />
          <span class="small">{text('export.working', { percent, size: sizeText(writing.bytes, translator) })}</span>
          <button type="button" onClick={onCancel}>
            {text('export.cancel')}
          </button>
        </div>
      )}
      <p class="small" role="status">
        {outcome(state, translator)}
      </p>
    </>
  );
}

function outcome(state: ExportState, translator: Translator): string {
  const { text } = translator;
  if (state.step === 'saved')
    return text('export.saved', { name: state.name, size: sizeText(state.bytes, translator) });
  if (state.step === 'cancelled') return text('export.cancelled');
  if (state.step === 'full') return text('export.failed.full');
  return state.step === 'failed' ? text('export.failed') : '';
}

/** Bytes in the reader's language, in kB or MB. */
function sizeText(bytes: number, { locale }: Translator): string {
  const large = bytes >= 1e6;
  const unit = large ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 });
  return format.format(bytes / (large ? 1e6 : 1e3));
}
