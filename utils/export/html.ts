import type { Attribution, Source } from '../model.ts';
import { chainPicture } from './chainPicture.ts';
import { cleanText } from './cleanText.ts';
import { type Article, articlesOf, type ExportFormat, type ExportWorld } from './exportFormat.ts';
import { webIri } from './iri.ts';
import { xml } from './xml.ts';

const STYLE = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2}
article{margin-block:3rem;break-inside:auto}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:600;padding-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #9a9a92;overflow-wrap:break-word}
td:last-child{overflow-wrap:anywhere}
@media (max-width:40rem){th,td{overflow-wrap:anywhere}}
figure{margin:1rem 0;overflow-x:auto}
svg{max-width:100%;height:auto}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
`;

const html = (text: string) => xml(cleanText(text));
/** Names stand apart, so that one written from right to left does not turn what follows. */
const name = (text: string) => `<bdi>${html(text)}</bdi>`;

function linked(text: string, address: string | null): string {
  const iri = webIri(address);
  return iri ? `<a href="${xml(iri)}" rel="noreferrer">${name(text)}</a>` : name(text);
}

function factsOf({ article, publisher, url, readAt }: Article, { word, date }: ExportWorld): string {
  const facts: [string, string | null][] = [
    [word('publisher'), publisher ? `${name(publisher.name)} (${name(publisher.domain)})` : null],
    [word('byline'), article.byline.map(name).join(', ') || null],
    [word('published'), article.published ? html(date(article.published)) : null],
    [word('modified'), article.modified ? html(date(article.modified)) : null],
    [word('address'), linked(url, url)],
    [word('read'), html(date(readAt))],
  ];
  const rows = facts.flatMap(([what, value]) => (value === null ? [] : [`<dt>${html(what)}</dt><dd>${value}</dd>`]));
  return `<dl>${rows.join('')}</dl>`;
}

function row(source: Source, found: Attribution, { reading, world }: { reading: Article; world: ExportWorld }): string {
  const via = reading.sources.find(({ id }) => id === found.via)?.name;
  const cells = [
    html(world.word(source.kind)),
    html(world.word(found.relation)),
    via === undefined ? '' : name(via),
    found.href ? linked(found.evidence.exact, found.href) : name(found.evidence.exact),
  ];
  return `<tr><th scope="row">${name(source.name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

function tableOf(reading: Article, world: ExportWorld): string {
  const { word } = world;
  const rows = reading.sources.flatMap((source) =>
    source.attributions.map((found) => row(source, found, { reading, world })),
  );
  if (rows.length === 0) return `<p>${html(word('noSources'))}</p>\n`;
  const heads = (['source', 'kind', 'how', 'through', 'quote'] as const).map(
    (head) => `<th scope="col">${html(word(head))}</th>`,
  );
  return (
    `<table><caption>${html(word('chain'))}</caption>\n<thead><tr>${heads.join('')}</tr></thead>\n` +
    `<tbody>\n${rows.join('')}</tbody></table>\n`
  );
}

function storyOf(reading: Article, world: ExportWorld): string {
  const photos = reading.photoCredits.map(
    ({ creditLine, caption }) => `<li>${name(creditLine)}${caption ? `: ${name(caption)}` : ''}</li>`,
  );
  const lang = reading.article.lang && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(reading.article.lang);
  const title = reading.article.title || reading.url;
  return (
    `<article>\n<h2${lang ? ` lang="${reading.article.lang}"` : ''} dir="auto">${html(title)}</h2>\n` +
    `${factsOf(reading, world)}\n<figure>${chainPicture([reading], world)}</figure>\n${tableOf(reading, world)}` +
    (photos.length > 0 ? `<h3>${html(world.word('photos'))}</h3>\n<ul>${photos.join('')}</ul>\n` : '') +
    '</article>\n'
  );
}

/** A page that stands alone: no script, nothing loaded, to print, hand round or put on a site. */
export const htmlPage: ExportFormat = {
  id: 'html',
  name: 'HTML',
  group: 'page',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  rounds: 1,
  async *write(readings, world) {
    const { locale, dir, word } = world;
    yield `<!doctype html>\n<html lang="${xml(locale)}" dir="${dir}">\n<head>\n<meta charset="utf-8">\n`;
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
    yield `<title>${html(word('chain'))}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
    yield `<main>\n<h1>${html(word('chain'))}</h1>\n`;
    for await (const reading of articlesOf(readings)) yield storyOf(reading, world);
    yield `</main>\n<footer><p>${html(word('madeWith'))}</p></footer>\n</body>\n</html>\n`;
  },
};
