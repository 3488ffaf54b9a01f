import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageWords } from '../../utils/page/pageWords.ts';
import { snapshotSteps } from '../../utils/page/snapshotSteps.ts';
import { runStepsInParts } from '../../utils/page/steps.ts';
import { showQuote } from './showQuote.ts';
import { moved, watch } from './watch.ts';

/** Longest work without a pause, in milliseconds: half a frame. */
const STRETCH = 8;

function createPause(): () => Promise<void> | null {
  let since = performance.now();
  const rest = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  return () => (performance.now() - since < STRETCH ? null : rest());
}

const inPage = {
  read: (words: PageWords) => runStepsInParts(snapshotSteps(document, location.href, words), createPause()),
  show: showQuote,
  watch,
  moved,
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
