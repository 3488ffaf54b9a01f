import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshotInParts } from '../../utils/page/takeSnapshot.ts';
import { showQuote } from './showQuote.ts';
import { watch } from './watch.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const inPage = {
  read: () => takeSnapshotInParts(document, location.href, pause),
  show: showQuote,
  watch,
};

declare global {
  var whence: typeof inPage | undefined;
}

/**
 * Everything that ever runs in a page, as one file: detection, reading and finding words share most of their code.
 * It only defines functions in the extension's own world; the background, or watcher.js, calls one of them.
 */
export default defineUnlistedScript(() => {
  globalThis.whence ??= inPage;
});
