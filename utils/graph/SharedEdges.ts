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
    const held = this.#heldLike(edge, {
      relation,
      prov,
      first,
      last,
      weight: edge.weight - weight,
      article: null,
      exact: '',
    });
    const [proof] = evidence;
    if (proof && (held.article === null || first < held.first)) {
      held.article = proof.article;
      held.exact = proof.quote.exact;
    }
    if (first < held.first) held.first = first;
    if (last > held.last) held.last = last;
    held.weight += weight;
  }

  /** What is held of the same edge; else `held` from now on. Lists grown from nothing would leave most of them unused. */
  #heldLike({ source, target, relation }: GraphEdge, held: Held): Held {
    const targets = this.#edges.get(source) ?? new Map<string, Held[]>();
    const edges = targets.get(target);
    const there = edges?.find((one) => one.relation === relation);
    if (there) return there;
    if (edges) edges.push(held);
    else this.#edges.set(source, targets.set(this.#once(target), [held]));
    return held;
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
