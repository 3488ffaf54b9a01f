import { type Citation, citationOf, dateText } from './citation.ts';
import { articlesOf, type ExportFormat } from './exportFormat.ts';
import { webIri } from './iri.ts';

/** What would end the value, the template or the reference, or begin markup, is written as a character code. */
const wiki = (text: string) => text.replace(/[|{}[\]<>&']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const wikiUrl = (address: string) => address.replace(/[|{}[\]<>"' ]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function templateOf(citation: Citation): string {
  const { title, authors, work, agencies, via, url, lang, published, accessed } = citation;
  const address = webIri(url);
  const number = (i: number) => (authors.length > 1 ? String(i + 1) : '');
  const names = authors.flatMap(({ given, family, whole }, i): [string, string][] =>
    family === null || given === null
      ? [[`author${number(i)}`, wiki(whole)]]
      : [
          [`last${number(i)}`, wiki(family)],
          [`first${number(i)}`, wiki(given)],
        ],
  );
  const fields: [string, string | null][] = [
    ...names,
    ['title', wiki(title)],
    ['url', address === null ? null : wikiUrl(address)],
    ['work', work === null ? null : wiki(work)],
    ['agency', agencies.map(wiki).join(', ') || null],
    ['via', via.map(wiki).join(', ') || null],
    // Citation templates take a year, or a full date; a year and month would be an error.
    ['date', published ? dateText(published.length === 2 ? published.slice(0, 1) : published) : null],
    ['access-date', accessed ? dateText(accessed) : null],
    ['language', lang === null || /^en\b/i.test(lang) ? null : wiki(lang)],
  ];
  return `{{cite news${fields.map(([name, value]) => (value ? ` |${name}=${value}` : '')).join('')}}}\n`;
}

/** For Wikipedia: Template:Cite news, one a line, with agency and via. */
export const citeNews: ExportFormat = {
  id: 'citeNews',
  name: '{{cite news}}',
  group: 'cite',
  extension: 'wiki.txt',
  mime: 'text/plain',
  rounds: 1,
  async *write(readings) {
    for await (const reading of articlesOf(readings)) yield templateOf(citationOf(reading));
  },
};
