import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPause } from '../../utils/page/createPause.ts';
import { copyPage } from '../../utils/page/inTab/copyPage.ts';
import { showQuote } from './showQuote.ts';
import { moved, watch } from './watch.ts';

const inPage = {
  copy: () => copyPage(document, location.href, createPause({ performance, setTimeout })),
  show: showQuote,
  watch,
  moved,
};

declare global {
  var whence: typeof inPage | undefined;
}

/**
 * Everything that ever runs in a page, as one file: one look at it, a copy of it, finding words. What the copy says is
 * read in snapshot.js, outside of the page. It only defines functions in the extension's own world; the background, or
 * watcher.js, calls one of them.
 */
export default defineUnlistedScript(() => {
  globalThis.whence ??= inPage;
});
