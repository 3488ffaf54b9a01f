import type { PageLook } from './inTab/lookAtPage.ts';
import { urlKind } from './urlKind.ts';

/** Whether a page is worth a copy: what its address and one look at it tell does not rule out that it is an article. */
export function mayBeArticle(url: string, { text, news }: PageLook): boolean {
  const { shape } = urlKind(url);
  return news || (text && (shape === 'story' || shape === 'plain'));
}
