import type { ChainNode } from '../../utils/graph/buildChain.ts';

/** One node with its lines of text and its place; all lengths in the units of the picture. */
export type PlacedNode = {
  node: ChainNode;
  key: string;
  lines: string[];
  /** Of the shape's middle. */
  x: number;
  y: number;
  top: number;
  height: number;
  /** Where its branch begins: the middle of the shape above it. */
  parentX: number;
  parentY: number;
};

export type ChainLayout = { title: string[]; placed: PlacedNode[]; height: number };

export const SHAPES = { start: 12, step: 24, text: 18, line: 16, gap: 12, font: 13 } as const;

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

/** Places the tree from the article outwards: nodes one below another, one step to the side for each hop. */
export function layoutChain(chain: ChainNode[], title: string, width: number): ChainLayout {
  const { start, step, text, line, gap } = SHAPES;
  const titleLines = breakLines(title, width - start - text);
  const placed: PlacedNode[] = [];
  let top = titleLines.length * line + gap;
  const place = (node: ChainNode, parent: { x: number; y: number; key: string }): void => {
    const x = parent.x + step;
    const key = `${parent.key}/${node.source.id}`;
    const lines = breakLines(node.source.name, width - x - text);
    const height = (lines.length + 1) * line + gap;
    const at = { x, y: top + gap / 2 + line / 2, key };
    placed.push({ node, lines, top, height, ...at, parentX: parent.x, parentY: parent.y });
    top += height;
    for (const child of node.children) place(child, at);
  };
  for (const node of chain) place(node, { x: start, y: line / 2 + 2, key: '' });
  return { title: titleLines, placed, height: top };
}
