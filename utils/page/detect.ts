import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, BODY_STAGES, MARKUP_STAGES, WEIGHTS } from './detectionSignals.ts';
import { type PageSigns, readPageSigns } from './readPageSigns.ts';

const STAGES = [...MARKUP_STAGES, ...BODY_STAGES];
const MOST = STAGES.reduce((sum, stage) => sum + stage.most, 0);

/** Whether no stage of the page's body from this one on can pull a yes down. */
function holds(score: number, next: number, signs: PageSigns): boolean {
  let least = score;
  for (const [i, stage] of STAGES.entries())
    if (i >= next && least >= ARTICLE_SCORE)
      least += (i === next ? stage.leastHere?.(signs) : undefined) ?? stage.leastMarked?.(signs) ?? stage.least;
  return least >= ARTICLE_SCORE;
}

/**
 * Decides whether a page is one article, and says which signs spoke for and against it. Cheap on any page: the signs
 * are looked at in turn, the cheapest first, and no further than until none that follows could lift a no or, once the
 * markup has been read, pull down a yes.
 */
export function detect(document: Document, url: string): Detection {
  const signs = readPageSigns(document, url);
  const signals: Detection['signals'] = [];
  let score = 0;
  let most = MOST;
  for (const [i, stage] of STAGES.entries()) {
    const isYes = score >= ARTICLE_SCORE;
    if (score + most < ARTICLE_SCORE || (isYes && i >= MARKUP_STAGES.length && holds(score, i, signs))) break;
    most -= stage.most;
    for (const name of stage.read(signs)) {
      if (!name) continue;
      const weight = WEIGHTS[name];
      score += weight;
      signals.push({ name, weight });
    }
  }
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
