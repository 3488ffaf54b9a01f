import type { ChainNode } from '../../utils/graph/buildChain.ts';

export type PlacedNode = { node: ChainNode; key: string; x: number; y: number; parentX: number; parentY: number };

const ROW = 34;
const STEP = 22;

/** Places the tree from the article outwards: one row a node, one step to the side a hop. Pixels. */
export function layoutChain(chain: ChainNode[]): { placed: PlacedNode[]; height: number } {
  const placed: PlacedNode[] = [];
  const place = (node: ChainNode, parent: { x: number; y: number; key: string }) => {
    const at = { x: parent.x + STEP, y: (placed.length + 1) * ROW + ROW / 2, key: `${parent.key}/${node.source.id}` };
    placed.push({ node, ...at, parentX: parent.x, parentY: parent.y });
    for (const child of node.children) place(child, at);
  };
  for (const node of chain) place(node, { x: 12, y: ROW / 2, key: '' });
  return { placed, height: (placed.length + 1) * ROW };
}
