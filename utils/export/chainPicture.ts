import { buildChain, type ChainNode } from '../graph/buildChain.ts';
import type { SourceKind } from '../model.ts';
import { lineOf } from './cleanText.ts';
import type { Article, ExportWorld } from './exportFormat.ts';
import { KIND_SHAPES } from './kindShapes.ts';
import { xml } from './xml.ts';

/** Pixels; wider where a line needs it. */
const WIDTH = 760;
const MARGIN = 24;
const ROW = 34;
const STEP = 26;
const LONGEST = 52;

const INK = '#1d1d1b';
const QUIET = '#5d5d58';
const LINE = '#9a9a92';
const FONT = 'font-family="system-ui, Helvetica, Arial, sans-serif" font-size="14"';

/** East Asian letters are as wide as high, others hardly ever wider than this: whichever font draws the picture. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : 0.62;
  return ems * size;
}

type Row = { name: string; how: string; kind: SourceKind | 'photo'; depth: number; parent: number };

/** The tree as rows from the article (row 0) downwards; `parent` is the row a branch grows from. */
function rowsOf(reading: Article, { word }: ExportWorld): Row[] {
  const rows: Row[] = [];
  const place = ({ source, relation, children }: ChainNode, depth: number, parent: number) => {
    const at = rows.push({ name: source.name, how: word(relation), kind: source.kind, depth, parent });
    for (const child of children) place(child, depth + 1, at);
  };
  for (const node of buildChain(reading)) place(node, 1, 0);
  for (const { creditLine } of reading.photoCredits)
    rows.push({ name: creditLine, how: word('photos'), kind: 'photo', depth: 1, parent: 0 });
  return rows;
}

function drawRow(row: Row, at: number, parentDepth: number): string {
  const x = 12 + row.depth * STEP;
  const y = (at + 1.5) * ROW;
  const parentX = 12 + parentDepth * STEP;
  const parentY = (row.parent + 0.5) * ROW + 9;
  const dashes = row.kind === 'anonymous' ? ' stroke-dasharray="2.2 1.8"' : '';
  return (
    `<path d="M${parentX} ${parentY}V${y - 8}q0 8 8 8H${x - 2}" fill="none" stroke="${LINE}"/>` +
    `<path transform="translate(${x} ${y - 9})" d="${KIND_SHAPES[row.kind]}" fill="none" stroke="${INK}" stroke-width="1.3"${dashes}/>` +
    `<text x="${x + 26}" y="${y + 5}" fill="${INK}">${xml(lineOf(row.name, LONGEST))}` +
    `<tspan dx="10" fill="${QUIET}" font-size="12">${xml(row.how)}</tspan></text>`
  );
}

type Drawn = { drawn: string; height: number; width: number };

/** The sourcing chain of one article as a group of SVG elements, with its size in pixels. */
function drawChain(reading: Article, world: ExportWorld): Drawn {
  const rows = rowsOf(reading, world);
  const title = lineOf(reading.article.title, 70);
  const publisher = reading.publisher ? lineOf(reading.publisher.name, 24) : '';
  const top =
    `<circle cx="12" cy="${ROW / 2}" r="5" fill="${INK}"/>` +
    `<text x="26" y="${ROW / 2 + 5}" fill="${INK}" font-weight="600">${xml(title)}` +
    `<tspan dx="10" fill="${QUIET}" font-size="12" font-weight="400">${xml(publisher)}</tspan></text>`;
  const lines = rows.map((row, at) => drawRow(row, at, row.parent === 0 ? 0 : (rows[row.parent - 1]?.depth ?? 0)));
  const widths = rows.map(
    ({ depth, name, how }) => 48 + depth * STEP + widthOf(lineOf(name, LONGEST), 14) + widthOf(how, 12),
  );
  const width = Math.max(36 + widthOf(title, 14) + widthOf(publisher, 12), ...widths);
  return { drawn: top + lines.join(''), height: (rows.length + 1) * ROW, width };
}

/** The chains of articles one below the other as one SVG document, which stands alone or inside an HTML page. */
export function chainPicture(readings: readonly Article[], world: ExportWorld, note: string | null = null): string {
  let height = 12;
  let widest = WIDTH;
  let body = '';
  for (const reading of readings) {
    const chain = drawChain(reading, world);
    body += `<g transform="translate(12 ${height})">${chain.drawn}</g>`;
    height += chain.height + 12;
    widest = Math.max(widest, Math.ceil(12 + chain.width + MARGIN));
  }
  if (note !== null) {
    body += `<text x="12" y="${height + 18}" fill="${QUIET}">${xml(note)}</text>`;
    height += ROW;
  }
  const label = xml(world.word('chain'));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widest} ${height}" width="${widest}" height="${height}" ` +
    `role="img" aria-label="${label}" ${FONT}><title>${label}</title>` +
    `<rect width="${widest}" height="${height}" fill="#fff"/>${body}</svg>`
  );
}
