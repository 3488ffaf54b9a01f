import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../../utils/export/annotations.ts';
import { jsonLd } from '../../../utils/export/jsonLd.ts';
import { nquads } from '../../../utils/export/nquads.ts';
import { provJson } from '../../../utils/export/provJson.ts';
import { READINGS } from './hostile.ts';
import { has, runPython, unless } from './readers.ts';
import { textOf } from './textOf.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/standards/${name}`, import.meta.url), 'utf8'));
const ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld';
/** W3C's context from the repository; anything else would have to be fetched. */
const documentLoader = async (url: string) => {
  if (url !== ANNOTATIONS) throw new Error(`not bundled: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: fixture('anno.context.json') };
};

const attributions = READINGS.flatMap(({ sources }) => sources.flatMap((source) => source.attributions));
const photos = new Set(READINGS.flatMap(({ photoCredits }) => photoCredits.map(({ imageUrl }) => imageUrl)));

/** What every store must count. */
const COUNTS: Record<string, [query: string, count: number]> = {
  readings: ['?x a prov:Bundle', READINGS.length],
  articles: ['GRAPH ?g { ?x a schema:NewsArticle }', READINGS.length],
  quotes: ['GRAPH ?g { ?x a schema:Quotation ; oa:exact ?words ; whence:relation ?how }', attributions.length],
  photos: ['GRAPH ?g { ?x a schema:ImageObject }', photos.size],
  agentsOfQuotes: [
    'GRAPH ?g { ?x a schema:Quotation . { ?x prov:wasAttributedTo ?a . ?a a prov:Agent } UNION { ?x prov:hadPrimarySource ?a } }',
    attributions.length,
  ],
  unlabelled: ['GRAPH ?g { ?x a prov:Agent FILTER NOT EXISTS { ?x schema:name ?name } }', 0],
  dates: ['GRAPH ?g { ?x schema:datePublished ?d FILTER(datatype(?d) IN (xsd:dateTime, xsd:gYearMonth)) }', 2],
};
const PREFIXES = `PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX whence: <urn:whence:terms:>`;
const queries = Object.fromEntries(
  Object.entries(COUNTS).map(([name, [where]]) => [
    name,
    `${PREFIXES} SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE { ${where} }`,
  ]),
);
const counts = Object.fromEntries(Object.entries(COUNTS).map(([name, [, count]]) => [name, count]));

function countIn(store: Store): Record<string, number> {
  const count = (query: string) => {
    const rows = store.query(query) as Map<string, { value: string }>[];
    return Number(rows[0]?.get('n')?.value);
  };
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, count(query)]));
}

const RDFLIB = `
import sys, json, rdflib
# rdflib keeps statements of the default graph in one with a name of its own
g = rdflib.Dataset(default_union=True)
g.parse(data=sys.stdin.buffer.read().decode('utf-8'), format='nquads')
print(json.dumps({k: int(list(g.query(q))[0][0]) for k, q in json.loads(sys.argv[1]).items()}))`;

describe('N-Quads', () => {
  it('are counted by oxigraph as they were read', async () => {
    const store = new Store();
    store.load(await textOf(nquads, READINGS), { format: 'application/n-quads' });
    expect(countIn(store)).toEqual(counts);
  });

  it.skipIf(!has.rdflib)(`are counted by rdflib as they were read${unless('rdflib')}`, async () => {
    expect(runPython(RDFLIB, await textOf(nquads, READINGS), JSON.stringify(queries))).toEqual(counts);
  });

  it('lead from an article through the carrier’s unseen work to who spoke', async () => {
    const store = new Store();
    store.load(await textOf(nquads, READINGS), { format: 'application/n-quads' });
    const path = `${PREFIXES} ASK { GRAPH ?g { <https://harbour-post.example/a> prov:wasQuotedFrom ?work .
      ?work prov:wasAttributedTo <urn:whence:outlet:fars-news> ; prov:wasQuotedFrom ?quote .
      ?quote a schema:Quotation ; prov:wasAttributedTo <urn:whence:person:zoe%20unal> } }`;
    expect(store.query(path)).toBe(true);
  });
});

describe('JSON-LD', () => {
  it('says the same as the N-Quads, for the jsonld library', async () => {
    const document = JSON.parse(await textOf(jsonLd, READINGS));
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
    const canonical = (text: string) =>
      jsonld.canonize(text, { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0' });
    expect(await canonical(quads)).toBe(await canonical(await textOf(nquads, READINGS)));
    expect(quads.split('\n').length).toBeGreaterThan(100);
  });
});

const PROV = `
import sys, json
from prov.model import ProvDocument, ProvEntity, ProvAgent, ProvDerivation, ProvAttribution
document = ProvDocument.deserialize(content=sys.stdin.buffer.read().decode('utf-8'), format='json')
print(json.dumps({bundle.identifier.uri: {kind.__name__: len(list(bundle.get_records(kind)))
  for kind in (ProvEntity, ProvAgent, ProvDerivation, ProvAttribution)} for bundle in document.bundles}))`;

describe('PROV-JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const isProv = ajv.compile(fixture('prov-json.schema.json'));

  it('is as the W3C submission says', async () => {
    const document = JSON.parse(await textOf(provJson, READINGS));
    isProv(document);
    expect(isProv.errors).toBeNull();
    expect(isProv({ ...document, wasAttributedTo: { '_:a': { 'prov:entity': 'whence:x' } } })).toBe(false);
    expect(isProv({ entity: { 'no name': {} } })).toBe(false);
  });

  it('declares both ends of every relation in the same bundle, and every bundle as an entity', async () => {
    const document = JSON.parse(await textOf(provJson, READINGS));
    expect(Object.keys(document.bundle)).toEqual(Object.keys(document.entity));
    type Bundle = Record<'entity' | 'agent' | 'wasAttributedTo' | 'wasDerivedFrom', Record<string, object>>;
    const bundles: Bundle[] = Object.values(document.bundle);
    expect(bundles).toHaveLength(READINGS.length);
    for (const { entity, agent, wasAttributedTo, wasDerivedFrom } of bundles) {
      const known = new Set([...Object.keys(entity), ...Object.keys(agent)]);
      const relations = [...Object.values(wasAttributedTo), ...Object.values(wasDerivedFrom)];
      expect(relations.length).toBeGreaterThan(5);
      const ends = relations.flatMap((one) =>
        Object.entries(one).flatMap(([name, value]) => (/prov:type/.test(name) ? [] : [value])),
      );
      expect(ends.filter((end) => !known.has(end))).toEqual([]);
    }
    const quotes = bundles.flatMap(({ entity }) => Object.values(entity).filter((one) => 'whence:relation' in one));
    expect(quotes).toHaveLength(attributions.length);
  });
});

it.skipIf(!has.prov)(`PROV-JSON is read whole by Python’s prov, bundle by bundle${unless('prov')}`, async () => {
  const text = await textOf(provJson, READINGS);
  const seen: Record<string, Record<string, number>> = runPython(PROV, text);
  const { bundle }: { bundle: Record<string, Record<string, object>> } = JSON.parse(text);
  const counts = Object.values(bundle).map((one) =>
    ['entity', 'agent', 'wasDerivedFrom', 'wasAttributedTo'].map((kind) => Object.keys(one[kind] ?? {}).length),
  );
  expect(Object.values(seen).map((one) => Object.values(one))).toEqual(counts);
  expect(Object.keys(seen)).toHaveLength(READINGS.length);
});

/** The first value at the end of a path through expanded JSON-LD. */
const value = (of: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, name) => (at as Record<string, unknown[]> | undefined)?.[name]?.[0], of);

function itemsOf(page: unknown): object[] {
  const list = value(page, 'http://www.w3.org/ns/activitystreams#items');
  return (list as { '@list': object[] })['@list'];
}

describe('Web Annotation', () => {
  it('gives each proof as a text quote on its page, by W3C’s own context', async () => {
    const document = JSON.parse(await textOf(annotations, READINGS));
    const [page] = await jsonld.expand(document, { documentLoader });
    const OA = 'http://www.w3.org/ns/oa#';
    const items = itemsOf(page);
    expect(items).toHaveLength(attributions.length);
    for (const [at, item] of items.entries()) {
      expect(item).toMatchObject({ '@type': [`${OA}Annotation`] });
      const selector = value(item, `${OA}hasTarget`, `${OA}hasSelector`);
      expect(selector).toMatchObject({ '@type': [`${OA}TextQuoteSelector`] });
      expect(value(item, `${OA}hasTarget`, `${OA}hasSource`)).toMatchObject({
        '@id': expect.stringMatching(/^https:\/\/harbour-post\.example\/[ab]$/),
      });
      const exact = (value(selector, `${OA}exact`) as { '@value': string })['@value'];
      if (at < 6) expect(exact).toBe(attributions[at]?.evidence.exact);
    }
    expect(JSON.stringify(page)).not.toContain('_:');
  });

  it('has an id of its own for each', async () => {
    const { items } = JSON.parse(await textOf(annotations, READINGS));
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(attributions.length);
  });
});
