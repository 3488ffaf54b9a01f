import type { Frame, Walk } from './walkPage.ts';
import { words } from './words.ts';

/** A box that holds this share of the text of the box around it is the better choice. */
const SHARE = 0.8;
/** An <article> with the headline and this much text is the story. */
const ENOUGH = 600;
const STOP = words('P BLOCKQUOTE LI TD TR TBODY');

function descend(from: Frame): Frame {
  let frame = from;
  while (frame.heaviest && !STOP.has(frame.heaviest.tag) && frame.heaviest.mass >= frame.mass * SHARE)
    frame = frame.heaviest;
  return frame;
}

const holds = (frame: Frame, row: number): boolean => frame.firstRow <= row && row < frame.endRow;

/**
 * The box that holds the article's text: down from the body as long as one child has most of it. Where several
 * stories follow each other, the one with the headline. A box that only sounds like a side matter ("has-newsletter")
 * but has most of the text is taken all the same.
 */
export function chooseBody(walk: Walk, headlineRow: number): Frame {
  let start = walk.root;
  for (const frame of walk.frames)
    if (frame.role === 'junk' && frame.mass > 250 && frame.mass > start.mass * 2) start = frame;
  const whole = descend(start);
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
  return descend(story ?? whole);
}
