import type { TextQuote } from '../../utils/model.ts';
import { findQuote } from '../../utils/page/inTab/findQuote.ts';

const NAME = 'whence-evidence';

/**
 * Highlights words and scrolls to them; false when they are not there any more. Through the CSS Custom Highlight API
 * and a sheet of our own: no element is added or changed.
 */
export function showQuote(quote: TextQuote): boolean {
  CSS.highlights.delete(NAME);
  const ranges = findQuote(document, quote);
  const first = ranges[0];
  if (!first) return false;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  // At once: calm for those who asked for less motion, and quick for all.
  first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
