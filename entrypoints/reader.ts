import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshotInParts } from '../utils/page/takeSnapshot.ts';

/** Injected on a click; its result goes back through `scripting.executeScript`, so it needs no browser API. */
export default defineUnlistedScript(async () => {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  return await takeSnapshotInParts(document, location.href, pause);
});
