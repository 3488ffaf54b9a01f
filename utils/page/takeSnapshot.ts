import type { Snapshot } from '../model.ts';
import { PAGE_WORDS } from './pageWords.ts';
import { snapshotSteps } from './snapshotSteps.ts';
import { runSteps, runStepsInParts } from './steps.ts';

/** Takes the page as plain data in one go. */
export function takeSnapshot(document: Document, url: string): Snapshot {
  return runSteps(snapshotSteps(document, url, PAGE_WORDS));
}

/** The same in parts, between which `pause` may give the page its thread back. */
export function takeSnapshotInParts(
  document: Document,
  url: string,
  pause: () => Promise<void> | null,
): Promise<Snapshot> {
  return runStepsInParts(snapshotSteps(document, url, PAGE_WORDS), pause);
}
