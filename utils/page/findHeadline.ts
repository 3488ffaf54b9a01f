import type { Row, Walk } from './walkPage.ts';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much a row looks like the headline; 0: not at all. */
function pointsOf({ frame, run }: Row, wanted: readonly string[]): number {
  const level = /^H([1-4])$/.exec(headingOf(frame.tag, frame.parent?.tag ?? ''))?.[1];
  const text = level || run.text.length < 200 ? fold(run.text.slice(0, 400)) : '';
  if (text.length < 4 || (!level && run.text.length < 16)) return 0;
  const named = wanted.some(
    (title) =>
      title === text || (text.length > 14 && title.startsWith(text)) || (title.length > 14 && text.startsWith(title)),
  );
  if (!named && level !== '1') return 0;
  return (
    (named ? 4 : 0) +
    (level === '1' ? 3 : level === '2' ? 1 : 0) -
    (frame.junk ? 3 : 0) -
    (run.links.length > 0 ? 1 : 0) +
    (text.length > 20 ? 1 : 0)
  );
}

/** The row that is the headline: a heading that the page's titles repeat, else the first <h1> of some length; -1: none. */
export function findHeadline(walk: Walk, titles: readonly string[]): number {
  const wanted = titles
    .slice(0, 12)
    .map(fold)
    .filter((title) => title.length > 8);
  let best = -1;
  let trust = 0;
  for (const [index, row] of walk.rows.entries()) {
    const points = pointsOf(row, wanted);
    if (points <= trust) continue;
    best = index;
    trust = points;
  }
  return best;
}

/** The tag, or that of the heading right around it (`<h1><div>`). */
export const headingOf = (tag: string, parent: string): string =>
  /^H[1-6]$/.test(tag) ? tag : /^H[1-6]$/.test(parent) ? parent : tag;
