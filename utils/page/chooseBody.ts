import type { Frame, Walk } from './walkPage.ts';
import { weigh } from './weigh.ts';
import { words } from './words.ts';

/** A box that holds this share of the text of the box around it is the better choice. */
const SHARE = 0.8;
/** The same where it has the headline, too: what stands beside it are other stories. */
const TITLED_SHARE = 0.6;
/** An <article> with the headline and this much text is the story. */
export const ENOUGH = 600;
const STOP = words('P BLOCKQUOTE LI TD TR TBODY');

const holds = (frame: Frame, row: number): boolean => frame.firstRow <= row && row < frame.endRow;

function descend(from: Frame, headlineRow: number): Frame {
  let frame = from;
  for (let next = frame.heaviest; next && !STOP.has(next.tag); next = frame.heaviest) {
    if (next.mass < frame.mass * (holds(next, headlineRow) ? TITLED_SHARE : SHARE)) break;
    frame = next;
  }
  return frame;
}

/** The box round a part of the story that sounds like a side matter ("read-more") when the story begins before it. */
function withBeginning(part: Frame, { rows, frames }: Walk, headlineRow: number): Frame {
  const around = part.parent?.junk ?? null;
  let mass = 0;
  let first = -1;
  for (let at = part.firstRow - 1; at > headlineRow; at--) {
    const row = rows[at];
    const weight = row?.frame.junk === around ? weigh(row.run, row.frame.tag) : 0;
    mass += weight;
    if (weight > 0) first = at;
  }
  if (headlineRow < 0 || mass < ENOUGH) return part;
  let outer = part;
  while (outer.parent && !holds(outer, first)) outer = outer.parent;
  for (const frame of frames) if (frame.junk === part) frame.junk = around;
  return outer;
}

/** Stories one below the other, as they come while one scrolls: the box of the one with the headline; null where there is but one. */
function firstOfMany({ rows, frames }: Walk, headlineRow: number): Frame | null {
  let own = rows[headlineRow]?.frame ?? null;
  if (own?.tag !== 'H1') return null;
  while (own && own.mass < ENOUGH) own = own.parent;
  const has = ({ firstRow, endRow }: Frame, test: (frame: Frame) => boolean): boolean =>
    rows.slice(firstRow, endRow).some(({ frame }) => test(frame));
  for (let box = own; box; box = box.parent) {
    const { tag, parent, endRow } = box;
    if (box !== own && tag !== 'ARTICLE') continue;
    const isNext = (frame: Frame): boolean =>
      frame.tag === tag &&
      frame.mass >= ENOUGH &&
      frame.firstRow >= endRow &&
      has(frame, (inner) => inner.tag === 'H1') &&
      (tag === 'ARTICLE' || (frame.parent === parent && has(frame, ({ role }) => role === 'byline')));
    if (frames.some(isNext)) return box;
  }
  return null;
}

/**
 * The box that holds the article's text: down from the body as long as one child has most of it. Where several
 * stories follow each other, the one with the headline. A box that only sounds like a side matter ("has-newsletter")
 * but has most of the text is taken all the same.
 */
export function chooseBody(walk: Walk, headlineRow: number): Frame {
  let start = walk.root;
  for (const frame of walk.frames)
    if (frame.role === 'junk' && frame.mass > 250 && frame.mass > start.mass * 2) start = frame;
  start = withBeginning(start, walk, headlineRow);
  const whole = descend(firstOfMany(walk, headlineRow) ?? start, headlineRow);
  let story: Frame | null = null;
  for (const frame of walk.frames) {
    if (frame.index < whole.index || frame.firstRow >= whole.endRow || frame.junk !== whole.junk) continue;
    const marked = frame.tag === 'ARTICLE' || frame.role === 'body' || frame.tag === 'MAIN';
    if (!marked || frame.mass < ENOUGH) continue;
    const most = frame.mass >= whole.mass * 0.5;
    const titled =
      frame.tag === 'ARTICLE' && headlineRow >= 0 && holds(frame, headlineRow) && frame.mass >= whole.mass * 0.12;
    if ((most || titled) && (!story || frame.firstRow >= story.firstRow) && (!story || story.endRow >= frame.endRow))
      story = frame;
  }
  return descend(story ?? whole, headlineRow);
}
