import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SnapshotAnswer, SnapshotOrder } from '../../utils/messages.ts';
import type { PageCopy, Snapshot } from '../../utils/model.ts';
import { createPause } from '../../utils/page/createPause.ts';
import { readCopy } from '../../utils/page/readCopy.ts';

/** What is needed here of Chrome, whose background has no DOM: it asks by a message. */
type Chrome = {
  runtime: {
    id: string;
    onMessage: {
      addListener(
        hear: (
          message: unknown,
          sender: { id?: string; tab?: unknown },
          answer: (value: SnapshotAnswer) => void,
        ) => boolean,
      ): void;
    };
  };
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const takeSnapshot = (copy: PageCopy): Promise<Snapshot> => readCopy(copy, parse, createPause(globalThis));

declare global {
  var whenceSnapshot: typeof takeSnapshot | undefined;
}

function answerBackground({ runtime }: Chrome): void {
  runtime.onMessage.addListener((message, { id, tab }, answer) => {
    const { name, copy } = (message ?? {}) as Partial<SnapshotOrder>;
    if (id !== runtime.id || tab || name !== 'takeSnapshot' || !copy) return false;
    takeSnapshot(copy).then(
      (snapshot) => answer({ snapshot }),
      (error: unknown) => answer({ error: String(error) }),
    );
    return true;
  });
}

/**
 * Reads copies of pages, in the extension's own process: loaded when the first page is read. In Firefox the background
 * loads it into itself and calls it, in Chrome it runs in snapshot.html, an offscreen document.
 */
export default defineUnlistedScript(() => {
  globalThis.whenceSnapshot = takeSnapshot;
  if (location.pathname === '/snapshot.html') answerBackground((globalThis as unknown as { chrome: Chrome }).chrome);
});
