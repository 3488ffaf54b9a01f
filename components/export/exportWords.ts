import type { ExportWord, FormatGroup, FormatId } from '../../utils/export/exportFormat.ts';
import { KIND_WORDS, RELATION_WORDS } from '../article/words.ts';
import type { Key } from '../i18n/translator.ts';

/** The message for each word that files hold. */
export const EXPORT_WORDS: Record<ExportWord, Key> = {
  ...RELATION_WORDS,
  ...KIND_WORDS,
  publisher: 'export.word.publisher',
  byline: 'export.word.byline',
  published: 'export.word.published',
  modified: 'export.word.modified',
  read: 'export.word.read',
  address: 'export.word.address',
  source: 'export.word.source',
  kind: 'export.word.kind',
  how: 'export.word.how',
  through: 'export.word.through',
  quote: 'export.word.quote',
  chain: 'chain.title',
  photos: 'export.word.photos',
  noSources: 'export.word.noSources',
  madeWith: 'export.word.madeWith',
  mermaidLeftOut: 'export.word.mermaidLeftOut',
  pictureLeftOut: 'export.word.pictureLeftOut',
  pictureNothing: 'export.word.pictureNothing',
  neo4jReadme: 'export.word.neo4jReadme',
};

/** The headings of the menu, in its order. */
export const GROUP_WORDS: readonly [FormatGroup, Key][] = [
  ['data', 'export.group.data'],
  ['page', 'export.group.page'],
  ['cite', 'export.group.cite'],
  ['graph', 'export.group.graph'],
  ['linked', 'export.group.linked'],
];

/** What each format is for. */
export const FORMAT_WORDS: Record<FormatId, Key> = {
  csv: 'export.for.csv',
  jsonl: 'export.for.jsonl',
  json: 'export.for.json',
  markdown: 'export.for.markdown',
  html: 'export.for.html',
  svg: 'export.for.svg',
  png: 'export.for.png',
  csl: 'export.for.csl',
  ris: 'export.for.ris',
  bibtex: 'export.for.bibtex',
  citeNews: 'export.for.citeNews',
  gexf: 'export.for.gexf',
  graphml: 'export.for.graphml',
  csvGraph: 'export.for.csvGraph',
  dot: 'export.for.dot',
  mermaid: 'export.for.mermaid',
  neo4j: 'export.for.neo4j',
  jsonld: 'export.for.jsonld',
  nquads: 'export.for.nquads',
  provJson: 'export.for.provJson',
  annotations: 'export.for.annotations',
};
