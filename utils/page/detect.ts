import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, DETECTION_SIGNALS } from './detectionSignals.ts';
import { readPageSigns } from './readPageSigns.ts';

/** What the signals from each place on can still add at least and at most. */
const REST = DETECTION_SIGNALS.map((_, from) => {
  const weights = DETECTION_SIGNALS.slice(from).map(({ weight }) => weight);
  const sum = (some: number[]): number => some.reduce((total, weight) => total + weight, 0);
  return { least: sum(weights.filter((weight) => weight < 0)), most: sum(weights.filter((weight) => weight > 0)) };
});

/**
 * Decides whether a page is one article, and says which signs spoke for and against it. Cheap on any page: the signs
 * are looked at in turn, the cheapest first, and no further than until none that follows could change the verdict.
 */
export function detect(document: Document, url: string): Detection {
  const signs = readPageSigns(document, url);
  const signals: Detection['signals'] = [];
  let score = 0;
  for (const [at, { name, weight, test }] of DETECTION_SIGNALS.entries()) {
    const { least, most } = REST[at] ?? { least: 0, most: 0 };
    if (score + least >= ARTICLE_SCORE || score + most < ARTICLE_SCORE) break;
    if (!test(signs)) continue;
    score += weight;
    signals.push({ name, weight });
  }
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
