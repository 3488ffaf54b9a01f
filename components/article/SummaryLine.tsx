import type { Reading } from '../../utils/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { summarize } from './summarize.ts';
import { KIND_COUNTS } from './words.ts';

/** "Rests on 4 outlets, 5 named people and 2 documents. Text by Reuters. 3 photos, 2 by agencies." */
export function SummaryLine({ reading }: { reading: Reading }) {
  const words = useText();
  const summary = summarize(reading);
  const counted = KIND_COUNTS.filter(([kind]) => summary.counts[kind] > 0).map(([kind, key]) => (
    <b key={kind}>{words.text(key, { count: summary.counts[kind] })}</b>
  ));
  if (counted.length === 0 && summary.photos === 0 && !reading.coverage.text) return null;
  const rests =
    counted.length > 0 ? words.rich('summary.rests', { list: words.list(counted) }) : words.text('summary.nothing');
  return (
    <p class="summary">
      {rests}
      {summary.textBy.length > 0 && (
        <>
          {' '}
          {words.rich('summary.textBy', { names: words.list(summary.textBy.map((name) => <b key={name}>{name}</b>)) })}
        </>
      )}
      {summary.photos > 0 && <> {photoWords(words, summary)}</>}
    </p>
  );
}

function photoWords(words: Translator, { photos, photosByAgency }: { photos: number; photosByAgency: number }) {
  const counted = <b>{words.text('summary.photos', { count: photos })}</b>;
  if (photosByAgency === 0) return words.rich('summary.photosLine', { photos: counted });
  return words.rich('summary.photosByAgency', { photos: counted, count: words.number(photosByAgency) }, photosByAgency);
}
