import { openGraph } from '../graph/openGraph.ts';
import type { ExportFormat } from './exportFormat.ts';
import { jsonText } from './jsonText.ts';

/** The readings and their graph as one JSON object; docs/schema/export.schema.json describes it. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  group: 'data',
  extension: 'json',
  mime: 'application/json',
  rounds: 3,
  async *write(readings) {
    yield '{"whence":1,"readings":[';
    yield* list(readings());
    yield '],"graph":{"nodes":[';
    const graph = openGraph(readings);
    yield* list(each(graph.nodes()));
    yield '],"edges":[';
    yield* list(each(graph.edges()));
    yield ']}}\n';
  },
};

async function* each<T>(lists: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const list of lists) yield* list;
}

async function* list(items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let between = '\n';
  for await (const item of items) {
    yield between + jsonText(item);
    between = ',\n';
  }
}
