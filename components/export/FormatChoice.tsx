import type { ExportFormat, FormatId } from '../../utils/export/exportFormat.ts';
import { formats } from '../../utils/export/formats.ts';
import { useText } from '../i18n/useText.ts';
import { FORMAT_WORDS, GROUP_WORDS } from './exportWords.ts';

type Props = { chosen: FormatId; disabled: boolean; onChoose: (id: FormatId) => void };

/** The formats by what people do with them, each with a line that says what it is for. */
export function FormatChoice({ chosen, disabled, onChoose }: Props) {
  const { text } = useText();
  return (
    <>
      {GROUP_WORDS.map(([group, title]) => (
        <fieldset key={group} disabled={disabled}>
          <legend>{text(title)}</legend>
          {formats
            .filter((format) => format.group === group)
            .map((format) => (
              <Format key={format.id} format={format} checked={format.id === chosen} onChoose={onChoose} />
            ))}
        </fieldset>
      ))}
    </>
  );
}

type FormatProps = { format: ExportFormat; checked: boolean; onChoose: (id: FormatId) => void };

function Format({ format, checked, onChoose }: FormatProps) {
  const { text } = useText();
  const described = `export-for-${format.id}`;
  return (
    <label>
      <input
        type="radio"
        name="format"
        checked={checked}
        aria-describedby={described}
        onChange={() => onChoose(format.id)}
      />
      <span>
        {format.name}{' '}
        <span class="small" id={described}>
          {text(FORMAT_WORDS[format.id])}
        </span>
      </span>
    </label>
  );
}
