import type { PhotoCredit, Publisher, Reading, Relation, Source, TextQuote } from '../model.ts';
import { fold, type Keys } from './keys.ts';
import type { GraphEdge, GraphNode, SourceGraph } from './sourceGraph.ts';

type NewEdge = Pick<GraphEdge, 'source' | 'target' | 'prov' | 'relation'>;

/** What of a reading's graph is made, and how many proofs an edge keeps: the first ones. */
export type GraphPart = { nodes: boolean; edges: boolean; proofs: number };

const WHOLE: GraphPart = { nodes: true, edges: true, proofs: Number.POSITIVE_INFINITY };

/** One reading on its way into a graph: nodes and edges are merged as they come, the first mention names a node. */
class Draft {
  readonly reading: Reading;
  readonly keys: Keys;
  readonly article: string;
  readonly #part: GraphPart;
  readonly #ids = new Map<Source, string>();
  readonly #nodes = new Map<string, GraphNode>();
  /** By source, then by target: joined keys would be new texts, and an export has millions of edges. */
  readonly #edges = new Map<string, Map<string, GraphEdge[]>>();

  constructor(reading: Reading, keys: Keys, part: GraphPart) {
    this.reading = reading;
    this.keys = keys;
    this.article = `article:${reading.url}`;
    this.#part = part;
  }

  idOf(source: Source): string {
    const there = this.#ids.get(source);
    if (there !== undefined) return there;
    const id = this.keys.source(source, this.reading);
    this.#ids.set(source, id);
    return id;
  }

  /** Whether the node is still to be added. */
  lacks(id: string): boolean {
    return this.#part.nodes && !this.#nodes.has(id);
  }

  addNode(node: GraphNode): void {
    this.#nodes.set(node.id, node);
  }

  addEdge(added: NewEdge, quote: TextQuote | null): void {
    if (!this.#part.edges) return;
    const edge = this.#edgeLike(added);
    if (!quote || edge.evidence.length >= this.#part.proofs) return;
    const proof = { article: this.reading.url, quote };
    if (edge.evidence.length === 0) edge.evidence = [proof];
    else edge.evidence.push(proof);
  }

  /** The edge of this kind between these ends. Lists begin with their one item: grown from nothing they leave much unused. */
  #edgeLike(added: NewEdge): GraphEdge {
    const { source, target, relation } = added;
    const targets = this.#edges.get(source) ?? new Map<string, GraphEdge[]>();
    const edges = targets.get(target);
    const there = edges?.find((edge) => edge.relation === relation);
    if (there) return there;
    const { readAt } = this.reading;
    const edge: GraphEdge = { ...added, weight: 1, first: readAt, last: readAt, evidence: [] };
    if (edges) edges.push(edge);
    else this.#edges.set(source, targets.set(target, [edge]));
    return edge;
  }

  graph(): SourceGraph {
    const edges: GraphEdge[] = [];
    for (const targets of this.#edges.values()) for (const some of targets.values()) edges.push(...some);
    return { nodes: [...this.#nodes.values()], edges };
  }
}

function addPublisher(draft: Draft, publisher: Publisher): void {
  const url = `https://${publisher.domain}/`;
  const id = draft.keys.publisher(publisher);
  if (draft.lacks(id)) draft.addNode({ id, prov: 'agent', kind: 'outlet', label: publisher.name, url });
  draft.addEdge({ source: draft.article, target: id, prov: 'wasAttributedTo', relation: 'publishes' }, null);
}

function addAgent(draft: Draft, source: Source): string {
  const { kind, name } = source;
  const id = draft.idOf(source);
  const prov = kind === 'document' ? 'entity' : 'agent';
  if (draft.lacks(id)) draft.addNode({ id, prov, kind, label: name, url: null });
  return id;
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
    if (draft.lacks(unseen)) draft.addNode({ id: unseen, prov: 'entity', kind: 'work', label, url: href });
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
  const citing = carrier?.kind === 'outlet' ? draft.idOf(carrier) : publisher;
  const target = draft.idOf(source);
  if (citing === null || citing === target) return;
  draft.addEdge({ source: citing, target, prov: 'wasInfluencedBy', relation: 'cites' }, quote);
}

function addPhoto(draft: Draft, credit: PhotoCredit): void {
  const { reading, keys } = draft;
  const id = `photo:${credit.imageUrl ?? `${reading.url}#${fold(credit.creditLine)}`}`;
  if (draft.lacks(id))
    draft.addNode({ id, prov: 'entity', kind: 'photo', label: credit.creditLine, url: credit.imageUrl });
  draft.addEdge({ source: draft.article, target: id, prov: 'wasDerivedFrom', relation: 'photo' }, credit.evidence);
  const credited = [
    ...credit.creators.map((name) => ({ id: `person:${fold(name)}`, kind: 'person' as const, label: name })),
    ...credit.agencies.map((name) => ({ id: keys.outlet(name), kind: 'outlet' as const, label: name })),
  ];
  for (const agent of credited) {
    if (draft.lacks(agent.id)) draft.addNode({ ...agent, prov: 'agent', url: null });
    draft.addEdge({ source: id, target: agent.id, prov: 'wasAttributedTo', relation: 'photo' }, credit.evidence);
  }
}

/** The part of the graph that one reading shows, each edge with weight 1. A reading of no article shows nothing. */
export function graphOfReading(reading: Reading, keys: Keys, part = WHOLE): SourceGraph {
  if (!reading.article) return { nodes: [], edges: [] };
  const draft = new Draft(reading, keys, part);
  const label = reading.article.title;
  if (draft.lacks(draft.article))
    draft.addNode({ id: draft.article, prov: 'entity', kind: 'article', label, url: reading.url });
  if (reading.publisher) addPublisher(draft, reading.publisher);
  for (const source of reading.sources) addSource(draft, source);
  for (const credit of reading.photoCredits) addPhoto(draft, credit);
  return draft.graph();
}

/** Whether only readings of this one article can show the node: it is the article, or something unnamed in it. */
export function isOfArticle(id: string, url: string): boolean {
  const at = id.indexOf(':') + 1;
  return id.startsWith(url, at) && (id[at + url.length] === '#' || id === `article:${url}`);
}
