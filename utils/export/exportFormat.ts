import type { ReadingSource } from '../graph/openGraph.ts';
import type { Reading, Relation, SourceKind } from '../model.ts';

/** The words that files for people need, in the reader's language. */
export type ExportWord =
  | Relation
  | SourceKind
  | 'publisher'
  | 'byline'
  | 'published'
  | 'modified'
  | 'read'
  | 'address'
  | 'source'
  | 'kind'
  | 'how'
  | 'through'
  | 'quote'
  | 'chain'
  | 'photos'
  | 'noSources'
  | 'madeWith'
  | 'mermaidLeftOut'
  | 'pictureLeftOut'
  | 'pictureNothing'
  | 'neo4jReadme';

/** What a format may need of the world around it. */
export type ExportWorld = {
  /** BCP 47, and the direction of writing, of the words. */
  locale: string;
  dir: 'ltr' | 'rtl';
  word(word: ExportWord, values?: Record<string, string | number>): string;
  date(iso: string): string;
  /** An SVG document as a PNG picture. */
  rasterize(svg: string): Promise<Uint8Array>;
};

export type FormatId =
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'csvGraph'
  | 'gexf'
  | 'graphml'
  | 'dot'
  | 'mermaid'
  | 'neo4j'
  | 'jsonld'
  | 'nquads'
  | 'provJson'
  | 'annotations'
  | 'csl'
  | 'ris'
  | 'bibtex'
  | 'citeNews'
  | 'markdown'
  | 'html'
  | 'svg'
  | 'png';

/** What people do with a format: `data` for programs, `graph` to draw networks, `linked` for archives, … */
export type FormatGroup = 'data' | 'graph' | 'linked' | 'cite' | 'page';

/**
 * One way to write readings to a file. `write` yields text or bytes piece by piece and never holds the readings, so
 * that a file of any size streams.
 */
export type ExportFormat = {
  id: FormatId;
  /** A proper name, the same in every language. */
  name: string;
  group: FormatGroup;
  /** Without the dot. */
  extension: string;
  mime: string;
  /** How often the readings are gone through. */
  rounds: number;
  write(readings: ReadingSource, world: ExportWorld): AsyncIterable<string | Uint8Array>;
};

/** The articles among the readings. */
export async function* articlesOf(readings: ReadingSource): AsyncGenerator<Article> {
  for await (const reading of readings()) if (reading.article) yield { ...reading, article: reading.article };
}

/** A reading that is known to be one of an article. */
export type Article = Reading & { article: NonNullable<Reading['article']> };
