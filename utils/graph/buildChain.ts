import type { Reading, Relation, Source } from '../model.ts';

/** One source in the chain, with the sources whose words came through it. */
export type ChainNode = { source: Source; relation: Relation; children: ChainNode[] };

/**
 * The sourcing chain as a tree from the article outwards: nearest sources first, below each those whose words came
 * through it. A source whose words came through several stands below each; circles are cut, and nobody is lost.
 */
export function buildChain(reading: Reading): ChainNode[] {
  const known = new Set(reading.sources.map(({ id }) => id));
  const waysOf = ({ id, attributions }: Source) =>
    new Set(attributions.flatMap(({ via }) => (via !== null && via !== id && known.has(via) ? [via] : [])));
  const drawn = new Set<string>();
  const grow = (source: Source, above: readonly string[]): ChainNode => {
    drawn.add(source.id);
    const path = [...above, source.id];
    const next = reading.sources.filter((one) => !path.includes(one.id) && waysOf(one).has(source.id));
    const relation = source.attributions[0]?.relation ?? 'says';
    return { source, relation, children: next.map((one) => grow(one, path)) };
  };
  const tree = reading.sources.filter((source) => waysOf(source).size === 0).map((source) => grow(source, []));
  // Sources that name only each other as their way here stand next to the article.
  for (const source of reading.sources) if (!drawn.has(source.id)) tree.push(grow(source, []));
  return tree;
}
