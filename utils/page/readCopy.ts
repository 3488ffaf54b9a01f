import type { PageCopy, Snapshot } from '../model.ts';
import { takeSnapshotInParts } from './takeSnapshot.ts';

/**
 * Takes the Snapshot of a copied page. `parse`: a browser's parser of HTML, in which nothing runs and nothing is loaded
 * (https://html.spec.whatwg.org/#dom-domparser-parsefromstring); `pause` as for `takeSnapshotInParts`.
 */
export async function readCopy(
  { html, url, truncated }: PageCopy,
  parse: (html: string) => Document,
  pause: () => Promise<void> | null,
): Promise<Snapshot> {
  const snapshot = await takeSnapshotInParts(parse(html), url, pause);
  return { ...snapshot, truncated: snapshot.truncated || truncated };
}
