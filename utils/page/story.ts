import type { BlockKind } from '../model.ts';
import { chooseBody, ENOUGH } from './chooseBody.ts';
import { findHeadline } from './findHeadline.ts';
import { tellPlates } from './plates.ts';
import type { Steps } from './steps.ts';
import type { StoryPatterns } from './storyPatterns.ts';
import { headingLevel } from './tags.ts';
import type { Frame, Row, Walk } from './walkPage.ts';
import { weigh } from './weigh.ts';

/** Where on the page the article stands: rows `from` to `to`, its box, its headline; `kinds`: of the rows judged. */
export type Story = {
  walk: Walk;
  root: Frame;
  headline: number;
  firstText: number;
  from: number;
  to: number;
  kinds: Map<number, BlockKind | null>;
} & StoryPatterns;

/** Rows between the headline and the box of the text: standfirst, byline, date, lead picture. */
const HEAD_ROWS = 60;
/** Rows before the headline, for a lead picture above it. */
const ABOVE_ROWS = 12;
/** Rows after the box of the text: sign-offs. */
const TAIL_ROWS = 25;
const BELOW_ROWS = 3;

/** Where to stop looking for what stands below the story: at the next one. Each link of a box left out counts as a row. */
function tailEnd({ rows, frames, sides }: Walk, { endRow }: Frame): number {
  const next = frames.find(({ tag, mass, firstRow }) => tag === 'ARTICLE' && mass >= ENOUGH && firstRow >= endRow);
  let to = Math.min(rows.length, endRow + TAIL_ROWS, next?.firstRow ?? rows.length);
  for (const { row, links } of sides) if (row >= endRow && row < to) to = Math.max(row, to - links);
  return to;
}

/** A box with most of the story's text in it is no picture's, whatever it is called ("post-image", "media"). */
function tellFigures({ frames }: Walk, root: Frame): void {
  for (const frame of frames) {
    if (frame.tag === 'FIGURE') continue;
    const isPicture = frame.role === 'figure' && frame.mass * 2 < root.mass;
    frame.figure = frame.parent?.figure ?? (isPicture ? frame : null);
  }
}

/** Finds the article on a page that has been walked. */
export function* findStory(walk: Walk, titles: readonly string[], patterns: StoryPatterns): Steps<Story> {
  const headline = yield* findHeadline(walk, titles);
  yield;
  const root = chooseBody(walk, headline);
  yield;
  tellFigures(walk, root);
  tellPlates(walk, root, patterns);
  const inside = headline >= root.firstRow && headline < root.endRow;
  const near = headline >= 0 && headline < root.firstRow && root.firstRow - headline <= HEAD_ROWS;
  const from = inside ? root.firstRow : near ? Math.max(0, headline - ABOVE_ROWS) : root.firstRow;
  const to = tailEnd(walk, root);
  let firstText = from;
  for (let index = Math.max(from, headline + 1); index < to; index++) {
    const row = walk.rows[index];
    if (row && index >= root.firstRow && weigh(row.run, row.frame.tag) > 60 && headingLevel(row.frame.tag) === 0) {
      firstText = index;
      break;
    }
  }
  return { walk, root, headline: inside || near ? headline : -1, firstText, from, to, kinds: new Map(), ...patterns };
}

/** True when the second box stands in the first, or is the first. */
export const holds = (frame: Frame, inner: Frame): boolean =>
  frame.index <= inner.index && frame.endRow >= inner.endRow;

/** A credit set right below the story's box, where some sites keep that of the lead picture. */
const isBelow = (
  { frame, run }: { frame: Frame; run?: Row['run'] },
  index: number,
  { root, hasCreditMark, walk }: Story,
): boolean =>
  run !== undefined &&
  index >= root.endRow &&
  index < root.endRow + BELOW_ROWS &&
  (frame.role === 'caption' || frame.role === 'credit') &&
  hasCreditMark(run.text) &&
  // what a heading stands above are other stories
  walk.rows.slice(root.endRow, index).every((row) => headingLevel(row.frame.tag) === 0);

/** False for what stands in menus, related stories, comments and the like inside the article's range. */
export function isOwn(row: { frame: Frame; run?: Row['run'] }, index: number, story: Story): boolean {
  if (index === story.headline) return true;
  const { junk, figure, role } = row.frame;
  // A box round the whole story is none of that, whatever its name.
  if (junk === null || holds(junk, story.root)) return true;
  const inHead = index > story.headline && index < story.root.firstRow && story.headline >= 0;
  if (inHead && junk.tag === 'ASIDE') return true;
  if (isBelow(row, index, story)) return true;
  if (!figure || (role !== 'caption' && role !== 'credit')) return false;
  // Zoom layers and share bars wrap a figure's own texts.
  return inHead || (junk.index > figure.index && (figure.junk === null || figure.junk === story.root.junk));
}
