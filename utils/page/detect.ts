import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, DETECTION_SIGNALS } from './detectionSignals.ts';
import { readPageSigns } from './readPageSigns.ts';

/** Decides whether a page is one article, and says which signs spoke for and against it. Cheap on any page. */
export function detect(document: Document, url: string): Detection {
  const signs = readPageSigns(document, url);
  const signals = DETECTION_SIGNALS.filter(({ test }) => test(signs)).map(({ name, weight }) => ({ name, weight }));
  const score = signals.reduce((sum, { weight }) => sum + weight, 0);
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
