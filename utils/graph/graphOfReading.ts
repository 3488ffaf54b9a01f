import type { PhotoCredit, Publisher, Reading, Relation, Source, TextQuote } from '../model.ts';
import { fold, type Keys } from './keys.ts';
import { edgeKey, type GraphEdge, type GraphNode, type SourceGraph } from './sourceGraph.ts';

type NewEdge = Pick<GraphEdge, 'source' | 'target' | 'prov' | 'relation'>;

/** One reading on its way into a graph: nodes and edges are merged as they come, the first mention names a node. */
class Draft {
  readonly reading: Reading;
  readonly keys: Keys;
  readonly article: string;
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();

  constructor(reading: Reading, keys: Keys) {
    this.reading = reading;
    this.keys = keys;
    this.article = `article:${reading.url}`;
  }

  addNode(node: GraphNode): string {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
    return node.id;
  }

  addEdge(added: NewEdge, quote: TextQuote | null): void {
    const { url, readAt } = this.reading;
    const key = edgeKey(added);
    let edge = this.edges.get(key);
    if (!edge) {
      edge = { ...added, weight: 1, first: readAt, last: readAt, evidence: [] };
      this.edges.set(key, edge);
    }
    if (quote) edge.evidence.push({ article: url, quote });
  }
}

function addPublisher(draft: Draft, publisher: Publisher): void {
  const url = `https://${publisher.domain}/`;
  const id = draft.keys.publisher(publisher);
  draft.addNode({ id, prov: 'agent', kind: 'outlet', label: publisher.name, url });
  draft.addEdge({ source: draft.article, target: id, prov: 'wasAttributedTo', relation: 'publishes' }, null);
}

function addAgent(draft: Draft, source: Source): string {
  const { kind, name } = source;
  const prov = kind === 'document' ? 'entity' : 'agent';
  return draft.addNode({ id: draft.keys.source(source, draft.reading), prov, kind, label: name, url: null });
}

/** PROV's word for how an article rests on a source. */
export function provOf(source: Source, relation: Relation): GraphEdge['prov'] {
  if (source.kind === 'document') return 'hadPrimarySource';
  return relation === 'wire' || relation === 'republishes' ? 'wasDerivedFrom' : 'wasQuotedFrom';
}

/**
 * Words that came through another source stand for a work of that source which was not seen: a placeholder entity
 * ("work:…"), quoted by the article and attributed to both the one who carried and the one who spoke.
 */
function addSource(draft: Draft, source: Source): void {
  const { article, reading } = draft;
  const id = addAgent(draft, source);
  for (const { relation, via, href, evidence } of source.attributions) {
    const carrier = via === null ? undefined : reading.sources.find((one) => one.id === via);
    addReliance(draft, { source, carrier, quote: evidence });
    if (!carrier) {
      draft.addEdge({ source: article, target: id, prov: provOf(source, relation), relation }, evidence);
      continue;
    }
    const carrierId = addAgent(draft, carrier);
    const unseen = `work:${href ?? `${reading.url}#${carrierId}`}`;
    const label = `${carrier.name}: ${source.name}`;
    draft.addNode({ id: unseen, prov: 'entity', kind: 'work', label, url: href });
    draft.addEdge({ source: article, target: unseen, prov: 'wasQuotedFrom', relation }, evidence);
    draft.addEdge({ source: unseen, target: carrierId, prov: 'wasAttributedTo', relation: 'publishes' }, evidence);
    draft.addEdge({ source: unseen, target: id, prov: 'wasAttributedTo', relation }, evidence);
  }
}

type Citation = { source: Source; carrier: Source | undefined; quote: TextQuote };

/** Who relies on whom: the citing outlet is the one that carried the words, else the publisher. Sisters don't count. */
function addReliance(draft: Draft, { source, carrier, quote }: Citation): void {
  if (source.kind !== 'outlet' || source.self) return;
  const { keys, reading } = draft;
  const publisher = reading.publisher ? keys.publisher(reading.publisher) : null;
  const citing = carrier?.kind === 'outlet' ? keys.source(carrier, reading) : publisher;
  const target = keys.source(source, reading);
  if (citing === null || citing === target) return;
  draft.addEdge({ source: citing, target, prov: 'wasInfluencedBy', relation: 'cites' }, quote);
}

function addPhoto(draft: Draft, credit: PhotoCredit): void {
  const { reading, keys } = draft;
  const id = `photo:${credit.imageUrl ?? `${reading.url}#${fold(credit.creditLine)}`}`;
  draft.addNode({ id, prov: 'entity', kind: 'photo', label: credit.creditLine, url: credit.imageUrl });
  draft.addEdge({ source: draft.article, target: id, prov: 'wasDerivedFrom', relation: 'photo' }, credit.evidence);
  const credited = [
    ...credit.creators.map((name) => ({ id: `person:${fold(name)}`, kind: 'person' as const, label: name })),
    ...credit.agencies.map((name) => ({ id: keys.outlet(name), kind: 'outlet' as const, label: name })),
  ];
  for (const agent of credited) {
    draft.addNode({ ...agent, prov: 'agent', url: null });
    draft.addEdge({ source: id, target: agent.id, prov: 'wasAttributedTo', relation: 'photo' }, credit.evidence);
  }
}

/** The part of the graph that one reading shows, each edge with weight 1. A reading of no article shows nothing. */
export function graphOfReading(reading: Reading, keys: Keys): SourceGraph {
  if (!reading.article) return { nodes: [], edges: [] };
  const draft = new Draft(reading, keys);
  const label = reading.article.title;
  draft.addNode({ id: draft.article, prov: 'entity', kind: 'article', label, url: reading.url });
  if (reading.publisher) addPublisher(draft, reading.publisher);
  for (const source of reading.sources) addSource(draft, source);
  for (const credit of reading.photoCredits) addPhoto(draft, credit);
  return { nodes: [...draft.nodes.values()], edges: [...draft.edges.values()] };
}

/** Whether only readings of this one article can show the node: it is the article, or something unnamed in it. */
export function isOfArticle(id: string, url: string): boolean {
  const at = id.indexOf(':') + 1;
  return id.startsWith(url, at) && (id[at + url.length] === '#' || id === `article:${url}`);
}
