import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, DETECTION_STAGES, weightOf } from './detectionSignals.ts';
import { readPageSigns } from './readPageSigns.ts';

/** What all stages together can still add, at least and at most. */
const sum = (pick: 'least' | 'most'): number => DETECTION_STAGES.reduce((total, stage) => total + stage[pick], 0);
const LEAST = sum('least');
const MOST = sum('most');

/**
 * Decides whether a page is one article, and says which signs spoke for and against it. Cheap on any page: the signs
 * are looked at in turn, the cheapest first, and no further than until none that follows could change the verdict.
 */
export function detect(document: Document, url: string): Detection {
  const signs = readPageSigns(document, url);
  const signals: Detection['signals'] = [];
  let score = 0;
  let least = LEAST;
  let most = MOST;
  for (const stage of DETECTION_STAGES) {
    if (score + most < ARTICLE_SCORE) break;
    least -= stage.least;
    most -= stage.most;
    if (score + (stage.leastHere?.(signs) ?? stage.least) + least >= ARTICLE_SCORE) break;
    for (const [name, there] of stage.read(signs)) {
      if (!there) continue;
      const weight = weightOf(name);
      score += weight;
      signals.push({ name, weight });
    }
  }
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
