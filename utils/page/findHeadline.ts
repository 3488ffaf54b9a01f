import * as LIMITS from './limits.ts';
import type { Steps } from './steps.ts';
import { headingLevel } from './tags.ts';
import type { Row, Walk } from './walkPage.ts';

/** White space and punctuation; a class of Unicode would take long to compile. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-¿\u2000-\u303f]+/g;
const fold = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** The titles that a headline may repeat, and the letters that they begin with: most texts are told apart by these. */
type Wanted = { titles: readonly string[]; letters: ReadonlySet<string> };

const firstLetter = (text: string): string => fold(text.slice(0, 20)).charAt(0);

/** How much a row looks like the headline; 0: not at all. */
function pointsOf({ frame, run }: Row, { titles, letters }: Wanted): number {
  const level = headingLevel(frame.tag) || headingLevel(frame.parent?.tag ?? '');
  const heading = level > 0 && level < 5;
  if (!heading && (run.text.length >= 200 || run.text.length < 16)) return 0;
  if (level !== 1 && !letters.has(firstLetter(run.text))) return 0;
  const text = fold(run.text.slice(0, 400));
  if (text.length < 4) return 0;
  const named = titles.some(
    (title) =>
      title === text || (text.length > 14 && title.startsWith(text)) || (title.length > 14 && text.startsWith(title)),
  );
  if (!named && level !== 1) return 0;
  return (
    (named ? 4 : 0) +
    (level === 1 ? 3 : level === 2 ? 1 : 0) -
    (frame.junk ? 3 : 0) -
    (run.links.length > 0 ? 1 : 0) +
    (text.length > 20 ? 1 : 0)
  );
}

/** The row that is the headline: a heading that the page's titles repeat, else the first <h1> of some length; -1: none. */
export function* findHeadline(walk: Walk, found: readonly string[]): Steps<number> {
  const titles = found
    .slice(0, 12)
    .map(fold)
    .filter((title) => title.length > 8);
  const wanted: Wanted = { titles, letters: new Set(titles.map(firstLetter)) };
  let best = -1;
  let trust = 0;
  for (const [index, row] of walk.rows.entries()) {
    if (index % LIMITS.nodesAtAStretch === LIMITS.nodesAtAStretch - 1) yield;
    const points = pointsOf(row, wanted);
    if (points <= trust) continue;
    best = index;
    trust = points;
  }
  return best;
}
