import { buildGraph } from '../graph/buildGraph.ts';
import type { Reading } from '../model.ts';
import type { ExportFormat } from './formats.ts';

/** The graph and the readings it was built from, as one JSON object. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  mime: 'application/json',
  async *write(readings) {
    const all: Reading[] = [];
    for await (const reading of readings) all.push(reading);
    yield `{"whence":1,"graph":${JSON.stringify(buildGraph(all))},"readings":[`;
    for (const [i, reading] of all.entries()) yield `${i === 0 ? '' : ','}\n${JSON.stringify(reading)}`;
    yield ']}\n';
  },
};
