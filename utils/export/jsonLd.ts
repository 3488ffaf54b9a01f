import { articlesOf, type ExportFormat } from './exportFormat.ts';
import { jsonText } from './jsonText.ts';
import { aboutReading, PREFIXES, rdfStatements, type Statement } from './rdfStatements.ts';

type Described = { '@id': string; [property: string]: unknown };

function jsonValue(object: Statement['object']): unknown {
  if (typeof object === 'string') return object;
  if ('iri' in object) return { '@id': object.iri };
  return object.type ? { '@value': object.value, '@type': object.type } : object.value;
}

/** Statements gathered by what they are about. */
function describe(statements: readonly Statement[]): Described[] {
  const all = new Map<string, Map<string, unknown[]>>();
  for (const { subject, predicate, object } of statements) {
    const properties = all.get(subject) ?? new Map<string, unknown[]>();
    all.set(subject, properties);
    const property = predicate === 'type' ? '@type' : predicate;
    properties.set(property, [...(properties.get(property) ?? []), jsonValue(object)]);
  }
  return [...all].map(([id, properties]) => ({
    '@id': id,
    ...Object.fromEntries([...properties].map(([name, values]) => [name, values.length === 1 ? values[0] : values])),
  }));
}

/** JSON-LD 1.1, the same statements as the N-Quads: each reading is a named graph. */
export const jsonLd: ExportFormat = {
  id: 'jsonld',
  name: 'JSON-LD',
  group: 'linked',
  extension: 'jsonld',
  mime: 'application/ld+json',
  rounds: 1,
  async *write(readings) {
    yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
    let between = '\n';
    for await (const reading of articlesOf(readings)) {
      const [about] = describe(aboutReading(reading).statements);
      yield between + jsonText({ ...about, '@graph': describe(rdfStatements(reading)) });
      between = ',\n';
    }
    yield ']}\n';
  },
};
