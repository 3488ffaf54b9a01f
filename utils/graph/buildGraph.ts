import type { PhotoCredit, Publisher, Reading, Relation, Source, TextQuote } from '../model.ts';
import { Builder, type NewEdge } from './Builder.ts';
import { fold, Keys, learnOutlets, type OutletIdOf } from './keys.ts';

/** W3C PROV-DM: articles, photos and quoted works are entities; outlets and people are agents. */
export type GraphNode = {
  /** Stable over readings and people: "outlet:fars-news", "person:mark esper", "article:https://…". */
  id: string;
  prov: 'entity' | 'agent';
  kind: 'article' | 'photo' | 'work' | Source['kind'];
  label: string;
  url: string | null;
};

/**
 * `wasQuotedFrom` and `wasDerivedFrom` link works, `wasInfluencedBy` an outlet with one it cites, the others a work
 * with an agent.
 */
export type GraphEdge = {
  source: string;
  target: string;
  prov: 'wasAttributedTo' | 'wasQuotedFrom' | 'wasDerivedFrom' | 'hadPrimarySource' | 'wasInfluencedBy';
  relation: Relation | 'publishes' | 'photo' | 'cites';
  /** Distinct articles that show it. */
  weight: number;
  /** ISO 8601: first and last time it was read. */
  first: string;
  last: string;
  evidence: { article: string; quote: TextQuote }[];
};

export type SourceGraph = { nodes: GraphNode[]; edges: GraphEdge[] };

/** What every step needs: where nodes and edges go, how nodes are keyed, the reading at hand. */
type Work = { builder: Builder; keys: Keys; reading: Reading };

const articleKey = ({ url }: Reading) => `article:${url}`;

function addPublisher({ builder, keys, reading }: Work, publisher: Publisher): void {
  const id = keys.publisher(publisher);
  const url = `https://${publisher.domain}/`;
  builder.addNode({ id, prov: 'agent', kind: 'outlet', label: publisher.name, url });
  const edge: NewEdge = { source: articleKey(reading), target: id, prov: 'wasAttributedTo', relation: 'publishes' };
  builder.addEdge(edge, { reading, quote: null });
}

function addAgent({ builder, keys, reading }: Work, source: Source): string {
  const { kind, name } = source;
  const prov = kind === 'document' ? 'entity' : 'agent';
  return builder.addNode({ id: keys.source(source, reading), prov, kind, label: name, url: null });
}

/** PROV's word for how an article rests on a source. */
function provOf(source: Source, relation: Relation): GraphEdge['prov'] {
  if (source.kind === 'document') return 'hadPrimarySource';
  return relation === 'wire' || relation === 'republishes' ? 'wasDerivedFrom' : 'wasQuotedFrom';
}

/**
 * Words that came through another source stand for a work of that source which was not seen: a placeholder entity
 * ("work:…"), quoted by the article and attributed to both the one who carried and the one who spoke.
 */
function addSource(work: Work, source: Source): void {
  const { builder, reading } = work;
  const article = articleKey(reading);
  const id = addAgent(work, source);
  for (const { relation, via, href, evidence } of source.attributions) {
    const carrier = reading.sources.find((one) => one.id === via);
    const seen = { reading, quote: evidence };
    addReliance(work, { source, carrier, quote: evidence });
    if (!carrier) {
      builder.addEdge({ source: article, target: id, prov: provOf(source, relation), relation }, seen);
      continue;
    }
    const carrierId = addAgent(work, carrier);
    const unseen = `work:${href ?? `${reading.url}#${carrierId}`}`;
    const label = `${carrier.name}: ${source.name}`;
    builder.addNode({ id: unseen, prov: 'entity', kind: 'work', label, url: href });
    builder.addEdge({ source: article, target: unseen, prov: 'wasQuotedFrom', relation }, seen);
    builder.addEdge({ source: unseen, target: carrierId, prov: 'wasAttributedTo', relation: 'publishes' }, seen);
    builder.addEdge({ source: unseen, target: id, prov: 'wasAttributedTo', relation }, seen);
  }
}

type Citation = { source: Source; carrier: Source | undefined; quote: TextQuote };

/** Who relies on whom: the citing outlet is the one that carried the words, else the publisher. Sisters don't count. */
function addReliance({ builder, keys, reading }: Work, { source, carrier, quote }: Citation): void {
  if (source.kind !== 'outlet' || source.self) return;
  const publisher = reading.publisher ? keys.publisher(reading.publisher) : null;
  const citing = carrier?.kind === 'outlet' ? keys.source(carrier, reading) : publisher;
  const target = keys.source(source, reading);
  if (citing === null || citing === target) return;
  builder.addEdge({ source: citing, target, prov: 'wasInfluencedBy', relation: 'cites' }, { reading, quote });
}

function addPhoto({ builder, keys, reading }: Work, credit: PhotoCredit): void {
  const id = `photo:${credit.imageUrl ?? `${reading.url}#${fold(credit.creditLine)}`}`;
  builder.addNode({ id, prov: 'entity', kind: 'photo', label: credit.creditLine, url: credit.imageUrl });
  const seen = { reading, quote: credit.evidence };
  const edge: NewEdge = { source: articleKey(reading), target: id, prov: 'wasDerivedFrom', relation: 'photo' };
  builder.addEdge(edge, seen);
  const credited = [
    ...credit.creators.map((name) => ({ id: `person:${fold(name)}`, kind: 'person' as const, label: name })),
    ...credit.agencies.map((name) => ({ id: keys.outlet(name), kind: 'outlet' as const, label: name })),
  ];
  for (const agent of credited) {
    builder.addNode({ ...agent, prov: 'agent', url: null });
    builder.addEdge({ source: id, target: agent.id, prov: 'wasAttributedTo', relation: 'photo' }, seen);
  }
}

/**
 * Readings as one graph; what two readings share is merged. Readings of no article add nothing. `outletIdOf` tells
 * the registry id for names that come without one (photo agencies).
 */
export function buildGraph(readings: Iterable<Reading>, outletIdOf: OutletIdOf = () => null): SourceGraph {
  const all = [...readings];
  const builder = new Builder();
  const keys = new Keys(learnOutlets(all, outletIdOf));
  for (const reading of all) {
    if (!reading.article) continue;
    const work: Work = { builder, keys, reading };
    const { title } = reading.article;
    builder.addNode({ id: articleKey(reading), prov: 'entity', kind: 'article', label: title, url: reading.url });
    if (reading.publisher) addPublisher(work, reading.publisher);
    for (const source of reading.sources) addSource(work, source);
    for (const credit of reading.photoCredits) addPhoto(work, credit);
  }
  return builder.finish();
}
