import type { Reading } from '../model.ts';
import { csvRow } from './csvCell.ts';
import type { ExportFormat } from './exportFormat.ts';

const COLUMNS = [
  'article_url',
  'article_title',
  'publisher',
  'publisher_domain',
  'publisher_url',
  'published',
  'read_at',
  'source',
  'source_kind',
  'outlet_id',
  'relation',
  'via',
  'cue',
  'link',
  'confidence',
  'quote',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | null>;

function* rowsOf(reading: Reading): Generator<Row> {
  const nameOf = (id: string | null) => reading.sources.find((one) => one.id === id)?.name ?? null;
  const article = {
    article_url: reading.url,
    article_title: reading.article?.title ?? null,
    publisher: reading.publisher?.name ?? null,
    publisher_domain: reading.publisher?.domain ?? null,
    publisher_url: reading.publisher ? `https://${reading.publisher.domain}/` : null,
    published: reading.article?.published ?? null,
    read_at: reading.readAt,
  };
  for (const { name, kind, outletId, attributions } of reading.sources) {
    const source = { source: name, source_kind: kind, outlet_id: outletId };
    for (const { relation, via, cue, href, confidence, evidence } of attributions)
      yield { ...article, ...source, relation, via: nameOf(via), cue, link: href, confidence, quote: evidence.exact };
  }
  for (const { creators, agencies, imageUrl, creditLine } of reading.photoCredits) {
    const photo = { relation: 'photo', via: null, cue: null, link: imageUrl, confidence: null, quote: creditLine };
    for (const name of creators) yield { ...article, source: name, source_kind: 'person', outlet_id: null, ...photo };
    for (const name of agencies) yield { ...article, source: name, source_kind: 'outlet', outlet_id: null, ...photo };
  }
}

/** One row a citation, photo credits included; for spreadsheets (RFC 4180, with a byte order mark for Excel). */
export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  group: 'data',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  rounds: 1,
  async *write(readings) {
    yield `\ufeff${csvRow(COLUMNS)}`;
    for await (const reading of readings()) {
      let text = '';
      for (const row of rowsOf(reading)) text += csvRow(COLUMNS.map((column) => row[column]));
      yield text;
    }
  },
};
