import { KIND_SHAPES } from '../../utils/export/kindShapes.ts';
import type { ChainNode } from '../../utils/graph/buildChain.ts';
import { useText } from '../i18n/useText.ts';
import { layoutChain } from './layoutChain.ts';
import { RELATION_WORDS } from './words.ts';

const WIDTH = 368;
const LONGEST = 30;

/** The chain drawn: the article at the top, each source at the end of its branch. The text can be selected. */
export function ChainPicture({ chain, title }: { chain: ChainNode[]; title: string }) {
  const { text, dir } = useText();
  const { placed, height } = layoutChain(chain);
  const side = (x: number) => (dir === 'rtl' ? WIDTH - x : x);
  const inward = dir === 'rtl' ? -1 : 1;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={text('chain.pictureLabel')}>
      <circle cx={side(12)} cy={17} r={5} class="root" />
      <text x={side(26)} y={21} class="name">
        {shorten(title, 44)}
      </text>
      {placed.map(({ node, key, x, y, parentX, parentY }) => (
        <g key={key}>
          <path class="branch" d={`M${side(parentX)} ${parentY + 9}V${y - 8}q0 8 ${8 * inward} 8H${side(x + 2)}`} />
          <path
            class="shape"
            transform={`translate(${side(x + 14) - 9} ${y - 9})`}
            d={KIND_SHAPES[node.source.kind]}
            stroke-dasharray={node.source.kind === 'anonymous' ? '2.2 1.8' : undefined}
          />
          <text x={side(x + 30)} y={y + 4}>
            <tspan class="name">{shorten(node.source.name, LONGEST)}</tspan>
            <tspan class="how" dx={6 * inward}>
              {text(RELATION_WORDS[node.relation])}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function shorten(words: string, longest: number): string {
  const letters = [...words];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : words;
}
