import { annotations } from './annotations.ts';
import { bibtex } from './bibtex.ts';
import { citeNews } from './citeNews.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { csvGraph } from './csvGraph.ts';
import { dot } from './dot.ts';
import type { ExportFormat } from './exportFormat.ts';
import { gexf } from './gexf.ts';
import { graphMl } from './graphMl.ts';
import { htmlPage } from './html.ts';
import { json } from './json.ts';
import { jsonLd } from './jsonLd.ts';
import { jsonLines } from './jsonLines.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { neo4j } from './neo4j.ts';
import { nquads } from './nquads.ts';
import { png } from './png.ts';
import { provJson } from './provJson.ts';
import { ris } from './ris.ts';
import { svg } from './svg.ts';

/** In the order of the menu, group by group. */
export const formats: readonly ExportFormat[] = [
  ...[csv, jsonLines, json],
  ...[markdown, htmlPage, svg, png],
  ...[csl, ris, bibtex, citeNews],
  ...[gexf, graphMl, csvGraph, dot, mermaid, neo4j],
  ...[jsonLd, nquads, provJson, annotations],
];
