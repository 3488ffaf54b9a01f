import { isOrnament } from './ornament.ts';
import type { StoryPatterns } from './storyPatterns.ts';
import { headingLevel } from './tags.ts';
import type { Frame, Row, Walk } from './walkPage.ts';
import { words } from './words.ts';

const CELLS = words('TD TR TBODY');
const ROWS = 3;
const TEXT = 300;
const NAMES = 60;
/** Names of boxes round pictures, loosely: "imageleft". */
const PICTURED = /im(?:age|g)|photo|pic|foto|bild/;

/** A table of one picture and a few words, or a box in which what credits the picture stands right below it. */
function isPlate(
  { element, tag, firstRow, endRow }: Frame,
  rows: readonly Row[],
  { hasCreditMark }: StoryPatterns,
): boolean {
  const own = rows.slice(firstRow, Math.min(endRow, firstRow + ROWS + 1));
  const text = own.map(({ run }) => run.text).join(' ');
  if (own.length === 0 || own.length > ROWS || text.length > TEXT) return false;
  if (tag === 'TABLE') return own.every(({ frame }) => headingLevel(frame.tag) === 0);
  if (PICTURED.test(element.getAttribute('class')?.toLowerCase() ?? '')) return true;
  return (
    own.every(({ frame }) => frame.index === own[0]?.frame.index && frame.tag === tag) &&
    (hasCreditMark(text) || (text.length <= NAMES && text.includes('/')))
  );
}

/** Small boxes of a picture and its words are its figures, as in the tables of old pages. */
export function tellPlates({ pictures, frames, rows }: Walk, root: Frame, patterns: StoryPatterns): void {
  const ornaments = new RegExp(patterns.images.ornaments);
  for (const { element, frame } of pictures) {
    let box = frame;
    while (CELLS.has(box.tag) && box.parent) box = box.parent;
    if (box.tag !== 'TABLE') box = frame;
    if (
      box.figure ||
      box.role ||
      (box.index <= root.index && box.endRow >= root.endRow) ||
      isOrnament(element, ornaments)
    )
      continue;
    if (!isPlate(box, rows, patterns)) continue;
    for (let at = box.index, inner = frames[at]; inner; inner = frames[++at]) {
      if (inner !== box && inner.parent?.figure !== box) break;
      inner.figure = box;
    }
  }
}
