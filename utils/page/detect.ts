import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, BODY_STAGES, MARKUP_STAGES, weightOf } from './detectionSignals.ts';
import { type PageSigns, readPageSigns } from './readPageSigns.ts';

const STAGES = [...MARKUP_STAGES, ...BODY_STAGES];
const MARKUP = MARKUP_STAGES.length;
/** What a stage and all that follow can add at most. */
const MOST = STAGES.map((_, i) => STAGES.slice(i).reduce((sum, { most }) => sum + most, 0));

/** Whether no stage of the page's body from this one on can pull a yes down. */
function holds(score: number, next: number, signs: PageSigns): boolean {
  let least = score;
  for (let i = next; i < STAGES.length && least >= ARTICLE_SCORE; i++) {
    const stage = STAGES[i];
    if (stage)
      least += (i === next ? stage.leastHere?.(signs) : undefined) ?? stage.leastMarked?.(signs) ?? stage.least;
  }
  return least >= ARTICLE_SCORE;
}

/** Whether nothing that follows could change the verdict: lift a no, or, once the markup has been read, pull down a yes. */
const isSettled = (score: number, next: number, signs: PageSigns): boolean =>
  score + (MOST[next] ?? 0) < ARTICLE_SCORE || (next >= MARKUP && score >= ARTICLE_SCORE && holds(score, next, signs));

/**
 * Decides whether a page is one article, and says which signs spoke for and against it. Cheap on any page: the signs
 * are looked at in turn, the cheapest first, and no further than until none that follows could change the verdict.
 */
export function detect(document: Document, url: string): Detection {
  const signs = readPageSigns(document, url);
  const signals: Detection['signals'] = [];
  let score = 0;
  for (let i = 0; i < STAGES.length && !isSettled(score, i, signs); i++) {
    for (const name of STAGES[i]?.read(signs) ?? []) {
      if (!name) continue;
      const weight = weightOf(name);
      score += weight;
      signals.push({ name, weight });
    }
  }
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
