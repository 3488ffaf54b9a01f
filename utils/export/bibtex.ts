import { type Citation, citationOf, dateText, noteOf } from './citation.ts';
import { articlesOf, type ExportFormat } from './exportFormat.ts';
import { webIri } from './iri.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Whether every brace has its partner, in order. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** BibTeX counts braces even when they are escaped: without a partner they are written as commands. */
function tex(text: string): string {
  const escapes = isBalanced(text) ? { ...ESCAPES, '{': '\\{', '}': '\\}' } : ESCAPES;
  return text.replace(/[\\{}~^]|[#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf(citation: Citation): string {
  const { key, title, authors, work, agencies, url, lang, published, accessed } = citation;
  const names = authors.map(({ given, family, whole }) =>
    family === null ? `{${tex(whole)}}` : `${tex(family)}, ${tex(given ?? '')}`,
  );
  const month = published?.[1] === undefined ? undefined : MONTHS[published[1] - 1];
  const note = noteOf(citation).join('. ');
  const address = webIri(url);
  const fields: [string, string | undefined][] = [
    ['author', names.length > 0 ? `{${names.join(' and ')}}` : undefined],
    ['title', `{{${tex(title)}}}`],
    ['journal', work === null ? undefined : `{${tex(work)}}`],
    ['year', published ? `{${published[0]}}` : undefined],
    ['month', month],
    ['day', published?.[2] === undefined ? undefined : `{${published[2]}}`],
    ['date', published ? `{${dateText(published)}}` : undefined],
    ['organization', agencies.length > 0 ? `{${agencies.map(tex).join(' and ')}}` : undefined],
    // Braces in an address are percent-encoded already; the url package reads the rest as it stands.
    ['url', address === null ? undefined : `{${address}}`],
    ['urldate', accessed ? `{${dateText(accessed)}}` : undefined],
    ['langid', lang === null ? undefined : `{${tex(lang)}}`],
    ['note', note === '' ? undefined : `{${tex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@article{${key},\n${lines.join('')}}\n\n`;
}

/** For LaTeX: fields of BibTeX and, where it has finer ones, of BibLaTeX. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  group: 'cite',
  extension: 'bib',
  mime: 'application/x-bibtex',
  rounds: 1,
  async *write(readings) {
    for await (const reading of articlesOf(readings)) yield entryOf(citationOf(reading));
  },
};
