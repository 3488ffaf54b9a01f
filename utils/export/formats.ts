import type { Reading } from '../model.ts';
import { csv } from './csv.ts';
import { dot } from './dot.ts';
import { gexf } from './gexf.ts';
import { graphMl } from './graphMl.ts';
import { json } from './json.ts';
import { jsonLines } from './jsonLines.ts';
import { mermaid } from './mermaid.ts';

/** One way to write readings to a file. `write` yields text piece by piece, so that long exports stream. */
export type ExportFormat = {
  id: string;
  name: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  write(readings: Iterable<Reading> | AsyncIterable<Reading>): AsyncIterable<string>;
};

/** In the order of the menu. */
export const formats: readonly ExportFormat[] = [json, jsonLines, csv, gexf, graphMl, dot, mermaid];
