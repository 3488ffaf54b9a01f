import { buildChain, type ChainNode } from '../graph/buildChain.ts';
import { lineOf } from './cleanText.ts';
import { type Article, articlesOf, type ExportFormat, type ExportWorld } from './exportFormat.ts';
import { webIri } from './iri.ts';

/**
 * What begins markup within a line for CommonMark, or for GitHub and Obsidian: formulas, tags, mentions, strokes,
 * highlights, comments. No more, so that a note can be read as it is written, too.
 */
const MARKUP = /[\\`*_[\]<>$#@~]|&(?=#?\w+;)|=(?==)|%(?=%)/g;
/** What begins a list where a line begins with it. */
const LIST = /^(\d*)([-+.)])/;

/** Text of a page, none of it markup (CommonMark 2.4: any ASCII punctuation can be escaped). */
const md = (text: string, max = 1_000) => lineOf(text, max).replace(MARKUP, '\\$&').replace(LIST, '$1\\$2');

const QUOTATION_MARK = /^["“”„«»‹›「『‘’'《]|["“”„«»‹›」』’'》]$/u;

/** In quotation marks, unless it has its own. */
const quoted = (text: string) => (QUOTATION_MARK.test(lineOf(text)) ? md(text) : `“${md(text)}”`);

/** An address between angle brackets holds neither these nor line ends. */
const link = (address: string) => `<${address}>`;

function factsOf(reading: Article, { word, date }: ExportWorld): string[] {
  const { article, publisher, url, readAt } = reading;
  const address = webIri(url);
  const facts: [string, string | null][] = [
    [word('publisher'), publisher ? `${md(publisher.name)} (${md(publisher.domain)})` : null],
    [word('byline'), article.byline.map((name) => md(name)).join(', ') || null],
    [word('published'), article.published ? md(date(article.published)) : null],
    [word('modified'), article.modified ? md(date(article.modified)) : null],
    [word('address'), address ? link(address) : null],
    [word('read'), md(date(readAt))],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [`- **${name}:** ${value}\n`]));
}

/** One source with its proofs, and below it those whose words came through it. */
function branch({ source, children }: ChainNode, indent: string, world: ExportWorld): string {
  const proofs = source.attributions.map(({ relation, evidence, href }) => {
    const address = webIri(href);
    const cited = address ? ` ([${world.word('source')}](${link(address)}))` : '';
    return `${indent}  > ${world.word(relation)}: ${quoted(evidence.exact)}${cited}\n`;
  });
  const head = `${indent}- **${md(source.name)}** (${world.word(source.kind)})\n\n`;
  const below = children.map((child) => branch(child, `${indent}  `, world)).join('');
  return `${head}${proofs.join(`${indent}  >\n`)}\n${below}`;
}

function noteOf(reading: Article, world: ExportWorld): string {
  const chain = buildChain(reading).map((node) => branch(node, '', world));
  const photos = reading.photoCredits.map(({ creditLine, caption }) => {
    return `- ${md(creditLine)}${caption ? `: ${md(caption)}` : ''}\n`;
  });
  const { word } = world;
  return [
    `# ${md(reading.article.title) || md(reading.url)}\n`,
    factsOf(reading, world).join(''),
    `## ${word('chain')}\n`,
    chain.length > 0 ? chain.join('') : `${word('noSources')}\n`,
    ...(photos.length > 0 ? [`## ${word('photos')}\n`, photos.join('')] : []),
    '',
  ].join('\n');
}

/** A note a story, for Obsidian, wikis and reports (CommonMark). */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  group: 'page',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  rounds: 1,
  async *write(readings, world) {
    for await (const reading of articlesOf(readings)) yield noteOf(reading, world);
    yield `${world.word('madeWith')}\n`;
  },
};
