import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TextQuote } from '../utils/model.ts';
import { findQuote } from '../utils/page/findQuote.ts';

const NAME = 'whence-evidence';

declare global {
  var whenceShow: ((quote: TextQuote) => boolean) | undefined;
}

/** Highlights through the CSS Custom Highlight API and a sheet of our own: no element is added or changed. */
function show(quote: TextQuote): boolean {
  CSS.highlights.delete(NAME);
  const ranges = findQuote(document, quote);
  const first = ranges[0];
  if (!first) return false;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/** Injected on *Show on the page*; the background then calls `whenceShow` in the same isolated world. */
export default defineUnlistedScript(() => {
  globalThis.whenceShow = show;
});
