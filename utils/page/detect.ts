import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, BODY_STAGES, MARKUP_STAGES, weightOf } from './detectionSignals.ts';
import { type PageSigns, readPageSigns } from './readPageSigns.ts';

const STAGES = [...MARKUP_STAGES, ...BODY_STAGES];

/** Whether nothing that follows could change the verdict: lift a no, or, once the markup has been read, pull down a yes. */
function isSettled(score: number, next: number, signs: PageSigns): boolean {
  let [least, most] = [score, score];
  for (let i = STAGES.length - 1; i >= next; i--) most += STAGES[i]?.most ?? 0;
  if (most < ARTICLE_SCORE) return true;
  if (next < MARKUP_STAGES.length) return false;
  for (let i = next; i < STAGES.length && least >= ARTICLE_SCORE; i++) {
    const stage = STAGES[i];
    if (stage)
      least += (i === next ? stage.leastHere?.(signs) : undefined) ?? stage.leastMarked?.(signs) ?? stage.least;
  }
  return least >= ARTICLE_SCORE;
}

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
