import type { ChainNode } from '../../utils/graph/buildChain.ts';

/** One node with its lines of text and its place; all lengths in the units of the picture. */
export type PlacedNode = {
  node: ChainNode;
  key: string;
  lines: string[];
  /** What it is and did, in lines below its name. */
  how: string[];
  /** Of the shape's middle. */
  x: number;
  y: number;
  top: number;
  height: number;
  /** Where its branch leaves the trunk: below the shape of its parent, or where the branch before it left. */
  fromX: number;
  fromY: number;
};

export type ChainLayout = { title: string[]; placed: PlacedNode[]; height: number };

export const SHAPES = { start: 12, step: 24, text: 18, line: 16, gap: 12, font: 13, radius: 10 } as const;

/** How much more of the smaller letters below a name goes into a line. */
const SMALLER = 1.15;

/** The radius in which a branch bends away from its trunk. */
export const BEND = 8;

const MOST_LINES = 3;
/** Narrow letters, wide ones, and scripts whose letters are square, as parts of the font's size, bold. */
const NARROW = /[iljtfrI1'’.,:;()|!\s-]/u;
const WIDE = /[mwMW@%—]|\p{Lu}/u;
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** About how wide a text is drawn; on the safe side, since nothing is measured. */
function widthOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += SQUARE.test(letter) ? 1.02 : NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.8 : 0.6;
  return ems * SHAPES.font;
}

/** Words of a text, long ones and those of scripts without spaces cut where any letter may end a line. */
function* piecesOf(text: string, width: number): Generator<string> {
  for (const word of text.split(/(?<=\s)/u)) {
    if (widthOf(word) <= width && !SQUARE.test(word)) yield word;
    else yield* [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map((one) => one.segment);
  }
}

/** A text in lines of this width at most; what does not fit into three ends with an ellipsis. */
export function breakLines(text: string, width: number): string[] {
  const lines = [''];
  for (const piece of piecesOf(text.trim(), width)) {
    const line = `${lines.at(-1)}${piece}`;
    if (widthOf(line.trimEnd()) <= width) lines[lines.length - 1] = line;
    else if (lines.length < MOST_LINES) lines.push(piece);
    else {
      lines[lines.length - 1] = `${lines.at(-1)?.trimEnd().slice(0, -1)}…`;
      break;
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** `howOf`: what a source is and did, in words. `width`: of the picture. */
export type ChainWords = { title: string; howOf: (node: ChainNode) => string; width: number };

/** Places the tree from the article outwards: nodes one below another, one step to the side for each hop. */
export function layoutChain(chain: ChainNode[], { title, howOf, width }: ChainWords): ChainLayout {
  const { start, step, text, line, gap } = SHAPES;
  const titleLines = breakLines(title, width - start - text);
  const placed: PlacedNode[] = [];
  let top = titleLines.length * line + gap;
  const place = (node: ChainNode, parent: { x: number; key: string }, fromY: number): number => {
    const x = parent.x + step;
    const key = `${parent.key}/${node.source.id}`;
    const lines = breakLines(node.source.name, width - x - text);
    const how = breakLines(howOf(node), (width - x - text) * SMALLER);
    const height = (lines.length + how.length) * line + gap;
    const at = { x, y: top + gap / 2 + line / 2, key };
    placed.push({ node, lines, how, top, height, ...at, fromX: parent.x, fromY });
    top += height;
    placeAll(node.children, at, at.y + SHAPES.radius);
    return at.y - BEND;
  };
  const placeAll = (nodes: ChainNode[], parent: { x: number; key: string }, belowY: number): void => {
    let fromY = belowY;
    for (const node of nodes) fromY = place(node, parent, fromY);
  };
  placeAll(chain, { x: start, key: '' }, line / 2 + 2 + SHAPES.radius);
  return { title: titleLines, placed, height: top };
}
