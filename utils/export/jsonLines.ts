import type { ExportFormat } from './formats.ts';

/** One Reading a line: what jq, DuckDB and Spark read. */
export const jsonLines: ExportFormat = {
  id: 'jsonl',
  name: 'JSON lines',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  async *write(readings) {
    for await (const reading of readings) yield `${JSON.stringify(reading)}\n`;
  },
};
