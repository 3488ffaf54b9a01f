import { type Citation, citationOf, type DateParts, noteOf } from './citation.ts';
import { articlesOf, type ExportFormat } from './exportFormat.ts';
import { webIri } from './iri.ts';
import { jsonText } from './jsonText.ts';

const dateOf = (parts: DateParts | null) => (parts ? { 'date-parts': [parts] } : undefined);

/** Members without a value are left out by JSON. `source` is where an item was had from: the agency. */
function itemOf(citation: Citation): object {
  const { key, title, authors, work, agencies, url, lang, published, accessed } = citation;
  const names = authors.map(({ given, family, whole }) => (family === null ? { literal: whole } : { family, given }));
  return {
    id: key,
    type: 'article-newspaper',
    title,
    author: names.length > 0 ? names : undefined,
    'container-title': work ?? undefined,
    source: agencies.length > 0 ? agencies.join(', ') : undefined,
    note: noteOf(citation).join('\n') || undefined,
    URL: webIri(url) ?? undefined,
    language: lang ?? undefined,
    issued: dateOf(published),
    accessed: dateOf(accessed),
  };
}

/** CSL-JSON 1.0.2, for Zotero, Pandoc and citeproc. */
export const csl: ExportFormat = {
  id: 'csl',
  name: 'CSL-JSON',
  group: 'cite',
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  rounds: 1,
  async *write(readings) {
    yield '[';
    let between = '\n';
    for await (const reading of articlesOf(readings)) {
      yield between + jsonText(itemOf(citationOf(reading)));
      between = ',\n';
    }
    yield '\n]\n';
  },
};
