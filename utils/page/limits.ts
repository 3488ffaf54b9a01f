/**
 * What one page may cost at most, whatever is on it. Lengths are UTF-16 units.
 * The longest gold article has some 400 blocks; the limits stand well above real pages and well below harm.
 */
export const LIMITS = {
  /** DOM nodes visited; the rest of the page is left out. */
  nodes: 400_000,
  /** Nodes visited between two pauses: some 10 ms on a slow machine. */
  nodesAtAStretch: 2_000,
  /** Rows looked at between two pauses. */
  rowsAtAStretch: 250,
  /** Pieces of text kept while walking. */
  rows: 20_000,
  blocks: 2_000,
  blockText: 20_000,
  /** All blocks together. */
  text: 600_000,
  linksInBlock: 60,
  href: 2_000,
  /** Boxes looked at whether they are lists of links. */
  lists: 200,
  /** Nodes of a box looked at whether it is a list of links, or may be the story. */
  sideNodes: 20_000,
  /** Elements marked as bylines, and as many as dates. */
  marks: 60,
  images: 80,
  creditsOfImage: 8,
  captionsOfImage: 20,
  credit: 600,
  caption: 2_000,
  embedText: 3_000,
  /** On a page with more elements, detection does not search all of them for marks. */
  elements: 300_000,
  /** Looked at by detection. */
  paragraphs: 80,
  metas: 600,
  looseNodes: 6_000,
  looseSentences: 12,
  /** Links, boxes counted. */
  boxes: 1_500,
  scripts: 20,
  scriptText: 150_000,
} as const;
