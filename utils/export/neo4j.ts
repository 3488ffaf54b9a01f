import { type OpenGraph, openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import { cleanText } from './cleanText.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graphFields.ts';
import { zipFiles } from './zipFiles.ts';

/** Every value is quoted and on one line: the import then needs no option for either. A database runs no formulas. */
function cell(value: string | null): string {
  if (value === null) return '';
  return `"${cleanText(value)
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('"', '""')}"`;
}

const row = (cells: readonly (string | null)[]) => `${cells.map(cell).join(',')}\n`;
const typed = ({ name }: { name: string }) => (name === 'first' || name === 'last' ? `${name}:datetime` : name);

/** "wasQuotedFrom" as Neo4j writes types. */
const typeOf = ({ prov }: GraphEdge) => prov.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
/** As labels: "Entity;Article". */
const labelsOf = ({ prov, kind }: GraphNode) =>
  [prov, kind].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(';');

async function* nodeRows(graph: OpenGraph): AsyncGenerator<string> {
  const fields = NODE_FIELDS.filter(({ name }) => name !== 'kind' && name !== 'prov');
  yield `id:ID,:LABEL,label,${fields.map(typed).join(',')}\n`;
  const rowOf = (node: GraphNode) => row([node.id, labelsOf(node), node.label, ...fields.map(({ of }) => of(node))]);
  for await (const nodes of graph.nodes()) yield nodes.map(rowOf).join('');
}

async function* edgeRows(graph: OpenGraph): AsyncGenerator<string> {
  const fields = EDGE_FIELDS.filter(({ name }) => name !== 'prov');
  yield `:START_ID,:END_ID,:TYPE,weight:int,${fields.map(typed).join(',')}\n`;
  const rowOf = (edge: GraphEdge) =>
    row([edge.source, edge.target, typeOf(edge), String(edge.weight), ...fields.map(({ of }) => of(edge))]);
  for await (const edges of graph.edges()) yield edges.map(rowOf).join('');
}

/** For Neo4j's bulk import (Operations Manual, "CSV header format"); the README holds the command. */
export const neo4j: ExportFormat = {
  id: 'neo4j',
  name: 'Neo4j bulk import',
  group: 'graph',
  extension: 'zip',
  mime: 'application/zip',
  rounds: 2,
  async *write(readings, { word }) {
    const graph = openGraph(readings);
    const command =
      'neo4j-admin database import full --id-type=string --nodes=nodes.csv --relationships=relationships.csv neo4j';
    yield* zipFiles([
      { name: 'README.txt', content: [`${word('neo4jReadme')}\n\n    ${command}\n`] },
      { name: 'nodes.csv', content: nodeRows(graph) },
      { name: 'relationships.csv', content: edgeRows(graph) },
    ]);
  },
};
