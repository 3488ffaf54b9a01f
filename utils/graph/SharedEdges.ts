import type { GraphEdge } from './sourceGraph.ts';

/** An edge with the words of its first proof and the article where they stand. */
type Held = Omit<GraphEdge, 'source' | 'target' | 'evidence'> & { article: string | null; exact: string };

/**
 * Edges that several articles show, merged. There may be hundreds of thousands: ends are held once, and of the earliest
 * proof the words without those round them.
 */
export class SharedEdges {
  readonly #ends = new Map<string, string>();
  readonly #edges = new Map<string, Map<string, Held[]>>();

  add(edge: GraphEdge, weight: number): void {
    const { relation, prov, first, last, evidence } = edge;
    const edges = this.#edgesBetween(edge);
    let held = edges.find((one) => one.relation === relation);
    if (!held) {
      held = { relation, prov, first, last, weight: edge.weight - weight, article: null, exact: '' };
      edges.push(held);
    }
    const [proof] = evidence;
    if (proof && (held.article === null || first < held.first)) {
      held.article = proof.article;
      held.exact = proof.quote.exact;
    }
    if (first < held.first) held.first = first;
    if (last > held.last) held.last = last;
    held.weight += weight;
  }

  #edgesBetween({ source, target }: GraphEdge): Held[] {
    const targets = this.#edges.get(source) ?? new Map<string, Held[]>();
    const there = targets.get(target);
    if (there) return there;
    const edges: Held[] = [];
    this.#edges.set(source, targets.set(this.#once(target), edges));
    return edges;
  }

  #once(text: string): string {
    const there = this.#ends.get(text);
    if (there === undefined) this.#ends.set(text, text);
    return there ?? text;
  }

  /** Those of a source at a time. */
  *all(): Generator<GraphEdge[]> {
    for (const [source, targets] of this.#edges)
      yield [...targets].flatMap(([target, edges]) => edges.map((held) => withProof(source, target, held)));
  }
}

function withProof(source: string, target: string, held: Held): GraphEdge {
  const { prov, relation, weight, first, last, article, exact } = held;
  const evidence = article === null ? [] : [{ article, quote: { exact, prefix: '', suffix: '' } }];
  return { source, target, prov, relation, weight, first, last, evidence };
}
