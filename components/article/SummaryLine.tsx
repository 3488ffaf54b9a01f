import type { ComponentChild } from 'preact';
import type { Reading } from '../../utils/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { type Summary, summarize } from './summarize.ts';
import { KIND_COUNTS } from './words.ts';

/** "Rests on 4 outlets, 5 named people and 2 documents; text by Reuters; 3 photo credits, 2 by agencies." */
export function SummaryLine({ reading }: { reading: Reading }) {
  const words = useText();
  const summary = summarize(reading);
  const counted = KIND_COUNTS.filter(([kind]) => summary.counts[kind] > 0).map(([kind, key]) => (
    <b key={kind}>{words.text(key, { count: summary.counts[kind] })}</b>
  ));
  const silent = counted.length === 0 && summary.faint === 0;
  const { text: wasRead, paywalled } = reading.coverage;
  // Where the text was not read, its silence is no finding; where all of it was, the chain says so in its place.
  if (silent && summary.photos === 0 && !(wasRead && paywalled)) return null;
  const parts: ComponentChild[] = [];
  if (counted.length > 0) parts.push(words.rich('summary.rests', { list: words.list(counted) }));
  else if (wasRead) parts.push(words.text('summary.nothing'));
  if (summary.faint > 0) parts.push(words.text('summary.faint', { count: summary.faint }));
  if (summary.textBy.length > 0) {
    const names = summary.textBy.map((name) => (
      <b key={name}>
        <bdi>{name}</bdi>
      </b>
    ));
    parts.push(words.rich('summary.textBy', { names: words.list(names) }));
  }
  if (summary.photos > 0) parts.push(photoWords(words, summary));
  const between = words.text('summary.between');
  const joined = parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
  return <p class="summary">{words.rich('summary.sentence', { parts: joined })}</p>;
}

function photoWords(words: Translator, { photos, photosByAgency }: Summary): ComponentChild {
  const counted = <b>{words.text('summary.photos', { count: photos })}</b>;
  if (photosByAgency === 0) return counted;
  if (photos === 1) return words.rich('summary.photoByAgency', { photos: counted });
  return words.rich('summary.photosByAgency', { photos: counted, count: words.number(photosByAgency) }, photosByAgency);
}
