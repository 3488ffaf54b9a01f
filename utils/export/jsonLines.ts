import type { ExportFormat } from './exportFormat.ts';
import { jsonText } from './jsonText.ts';

/** One Reading a line, as docs/schema/reading.schema.json describes it: what jq, DuckDB and Spark read. */
export const jsonLines: ExportFormat = {
  id: 'jsonl',
  name: 'JSON lines',
  group: 'data',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  rounds: 1,
  async *write(readings) {
    for await (const reading of readings('any')) yield `${jsonText(reading)}\n`;
  },
};
