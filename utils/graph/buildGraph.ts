import type { PhotoCredit, Publisher, Reading, Relation, Source, TextQuote } from '../model.ts';

/** W3C PROV-DM: articles, photos and quoted works are entities; outlets and people are agents. */
export type GraphNode = {
  /** Stable over readings and people: "outlet:fars-news", "person:mark esper", "article:https://…". */
  id: string;
  prov: 'entity' | 'agent';
  kind: 'article' | 'photo' | 'work' | Source['kind'];
  label: string;
  url: string | null;
};

/** `wasQuotedFrom` and `wasDerivedFrom` link works, the others a work with an agent. */
export type GraphEdge = {
  source: string;
  target: string;
  prov: 'wasAttributedTo' | 'wasQuotedFrom' | 'wasDerivedFrom' | 'hadPrimarySource';
  relation: Relation | 'publishes' | 'photo';
  /** Distinct articles that show it. */
  weight: number;
  /** ISO 8601: first and last time it was read. */
  first: string;
  last: string;
  evidence: { article: string; quote: TextQuote }[];
};

export type SourceGraph = { nodes: GraphNode[]; edges: GraphEdge[] };

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const outletKey = (outletId: string | null, name: string) => `outlet:${outletId ?? fold(name)}`;

/** The key of a source: outlets by registry id, unnamed sources per article (two "officials" are not the same). */
function keyOf(source: Source, article: string): string {
  if (source.kind === 'outlet') return outletKey(source.outletId, source.name);
  if (source.kind === 'anonymous' || source.kind === 'document')
    return `${source.kind}:${article}#${fold(source.name)}`;
  return `${source.kind}:${fold(source.name)}`;
}

type Builder = { nodes: Map<string, GraphNode>; edges: Map<string, GraphEdge>; articles: Map<string, Set<string>> };
type NewEdge = Pick<GraphEdge, 'source' | 'target' | 'prov' | 'relation'>;

function addNode(builder: Builder, node: GraphNode): string {
  if (!builder.nodes.has(node.id)) builder.nodes.set(node.id, node);
  return node.id;
}

function addEdge(builder: Builder, edge: NewEdge, seen: { reading: Reading; quote: TextQuote | null }): void {
  const key = `${edge.source}\n${edge.target}\n${edge.relation}`;
  const { url, readAt } = seen.reading;
  const there = builder.edges.get(key) ?? { ...edge, weight: 0, first: readAt, last: readAt, evidence: [] };
  const articles = builder.articles.get(key) ?? new Set();
  builder.articles.set(key, articles.add(url));
  builder.edges.set(key, {
    ...there,
    weight: articles.size,
    first: readAt < there.first ? readAt : there.first,
    last: readAt > there.last ? readAt : there.last,
    evidence: seen.quote ? [...there.evidence, { article: url, quote: seen.quote }] : there.evidence,
  });
}

function addPublisher(builder: Builder, reading: Reading, publisher: Publisher): void {
  const id = outletKey(publisher.outletId, publisher.name);
  addNode(builder, { id, prov: 'agent', kind: 'outlet', label: publisher.name, url: `https://${publisher.domain}/` });
  const edge: NewEdge = {
    source: `article:${reading.url}`,
    target: id,
    prov: 'wasAttributedTo',
    relation: 'publishes',
  };
  addEdge(builder, edge, { reading, quote: null });
}

function addAgent(builder: Builder, { url }: Reading, source: Source): string {
  const prov = source.kind === 'document' ? 'entity' : 'agent';
  return addNode(builder, { id: keyOf(source, url), prov, kind: source.kind, label: source.name, url: null });
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
function addSource(builder: Builder, reading: Reading, source: Source): void {
  const article = `article:${reading.url}`;
  const id = keyOf(source, reading.url);
  addAgent(builder, reading, source);
  for (const { relation, via, href, evidence } of source.attributions) {
    const carrier = reading.sources.find((one) => one.id === via);
    const seen = { reading, quote: evidence };
    if (!carrier) {
      addEdge(builder, { source: article, target: id, prov: provOf(source, relation), relation }, seen);
      continue;
    }
    const carrierId = addAgent(builder, reading, carrier);
    const work = `work:${href ?? `${reading.url}#${carrierId}`}`;
    addNode(builder, { id: work, prov: 'entity', kind: 'work', label: `${carrier.name}: ${source.name}`, url: href });
    addEdge(builder, { source: article, target: work, prov: 'wasQuotedFrom', relation }, seen);
    addEdge(builder, { source: work, target: carrierId, prov: 'wasAttributedTo', relation: 'publishes' }, seen);
    addEdge(builder, { source: work, target: id, prov: 'wasAttributedTo', relation }, seen);
  }
}

function addPhoto(builder: Builder, reading: Reading, credit: PhotoCredit): void {
  const id = `photo:${credit.imageUrl ?? `${reading.url}#${fold(credit.creditLine)}`}`;
  addNode(builder, { id, prov: 'entity', kind: 'photo', label: credit.creditLine, url: credit.imageUrl });
  const seen = { reading, quote: credit.evidence };
  addEdge(builder, { source: `article:${reading.url}`, target: id, prov: 'wasDerivedFrom', relation: 'photo' }, seen);
  const credited = [
    ...credit.creators.map((name) => ({ id: `person:${fold(name)}`, kind: 'person' as const, label: name })),
    ...credit.agencies.map((name) => ({ id: `outlet:${fold(name)}`, kind: 'outlet' as const, label: name })),
  ];
  for (const agent of credited) {
    addNode(builder, { ...agent, prov: 'agent', url: null });
    addEdge(builder, { source: id, target: agent.id, prov: 'wasAttributedTo', relation: 'photo' }, seen);
  }
}

/** Readings as one graph; what two readings share is merged. Readings of no article add nothing. */
export function buildGraph(readings: Iterable<Reading>): SourceGraph {
  const builder: Builder = { nodes: new Map(), edges: new Map(), articles: new Map() };
  for (const reading of readings) {
    if (!reading.article) continue;
    const { title } = reading.article;
    addNode(builder, { id: `article:${reading.url}`, prov: 'entity', kind: 'article', label: title, url: reading.url });
    if (reading.publisher) addPublisher(builder, reading, reading.publisher);
    for (const source of reading.sources) addSource(builder, reading, source);
    for (const credit of reading.photoCredits) addPhoto(builder, reading, credit);
  }
  return { nodes: [...builder.nodes.values()], edges: [...builder.edges.values()] };
}
