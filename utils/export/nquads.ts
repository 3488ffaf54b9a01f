import { articlesOf, type ExportFormat } from './exportFormat.ts';
import {
  aboutReading,
  type Literal,
  type Name,
  type Node,
  PREFIXES,
  rdfStatements,
  type Statement,
} from './rdfStatements.ts';

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

function full(name: Name): string {
  const at = name.indexOf(':');
  const prefix = name.slice(0, at);
  const [, space = ''] = Object.entries(PREFIXES).find(([key]) => key === prefix) ?? [];
  return `<${space}${name.slice(at + 1)}>`;
}

function term(object: Literal | Node | Name): string {
  if (typeof object === 'string') return full(object);
  if ('iri' in object) return `<${object.iri}>`;
  const quoted = `"${object.value.replace(/["\\\n\r]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
  return object.type ? `${quoted}^^${full(object.type)}` : quoted;
}

/** One line; without a graph the statement stands in the default graph. */
function line({ subject, predicate, object }: Statement, graph: string | null): string {
  const verb = predicate === 'type' ? RDF_TYPE : full(predicate);
  return `<${subject}> ${verb} ${term(object)}${graph ? ` <${graph}>` : ''} .\n`;
}

/** RDF 1.1 N-Quads: each reading is a named graph, what is said of it stands in the default graph. */
export const nquads: ExportFormat = {
  id: 'nquads',
  name: 'N-Quads',
  group: 'linked',
  extension: 'nq',
  mime: 'application/n-quads',
  rounds: 1,
  async *write(readings) {
    for await (const reading of articlesOf(readings)) {
      const { graph, statements } = aboutReading(reading);
      yield statements.map((one) => line(one, null)).join('');
      yield rdfStatements(reading)
        .map((one) => line(one, graph))
        .join('');
    }
  },
};
