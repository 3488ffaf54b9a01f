import type { Detection } from '../model.ts';
import { ARTICLE_SCORE, BODY_STAGES, MARKUP_STAGES, weightOf } from './detectionSignals.ts';
import { type PageSigns, readPageSigns } from './readPageSigns.ts';

const STAGES = [...MARKUP_STAGES, ...BODY_STAGES];

/** What a stage and all after it can still add, at most; at least, once the markup has been read. */
const mostFrom = (first: number): number => STAGES.slice(first).reduce((sum, { most }) => sum + most, 0);
const leastFrom = (first: number, signs: PageSigns): number =>
  STAGES.slice(first).reduce(
    (sum, { least, leastMarked, leastHere }, i) =>
      sum + ((i === 0 ? leastHere?.(signs) : undefined) ?? leastMarked?.(signs) ?? least),
    0,
  );

/** Whether nothing that follows could change the verdict. */
function isSettled(score: number, next: number, signs: PageSigns): boolean {
  if (score + mostFrom(next) < ARTICLE_SCORE) return true;
  return next >= MARKUP_STAGES.length && score + leastFrom(next, signs) >= ARTICLE_SCORE;
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
    for (const [name, there] of STAGES[i]?.read(signs) ?? []) {
      if (!there) continue;
      const weight = weightOf(name);
      score += weight;
      signals.push({ name, weight });
    }
  }
  return { isArticle: score >= ARTICLE_SCORE, score, signals };
}
