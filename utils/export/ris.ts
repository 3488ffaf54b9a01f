import { type Citation, citationOf, type DateParts, noteOf } from './citation.ts';
import { articlesOf, type ExportFormat } from './exportFormat.ts';
import { webIri } from './iri.ts';

/** RIS dates have four places: year/month/day/other. */
function dateOf(parts: DateParts): string {
  const [year = 0, ...rest] = parts;
  const two = [0, 1].map((i) => (rest[i] === undefined ? '' : String(rest[i]).padStart(2, '0')));
  return [String(year).padStart(4, '0'), ...two, ''].join('/');
}

function recordOf(citation: Citation): string {
  const { key, title, authors, work, url, published, accessed } = citation;
  const fields: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map(({ given, family, whole }): [string, string] => [
      'AU',
      family === null ? whole.replaceAll(',', ' ') : `${family}, ${given}`,
    ]),
    ['T2', work],
    ['Y1', published ? dateOf(published) : null],
    ['UR', webIri(url)],
    ['Y2', accessed ? dateOf(accessed) : null],
    ['N1', noteOf(citation).join('. ') || null],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/**
 * RIS, for Zotero, EndNote and Mendeley: one tag a line. Y1 holds the whole date for all of them; tags of the later
 * specification beside it would make readers look for the date elsewhere, and take the year only.
 */
export const ris: ExportFormat = {
  id: 'ris',
  name: 'RIS',
  group: 'cite',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  rounds: 1,
  async *write(readings) {
    for await (const reading of articlesOf(readings)) yield recordOf(citationOf(reading));
  },
};
