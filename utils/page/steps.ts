/** Work in parts: between two of them the page may have its thread back. Each part takes a few milliseconds. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of the work in one go. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work in parts: `pause` is called between them and may give the page its thread back; where it answers null,
 * the work goes on at once.
 */
export async function runStepsInParts<T>(steps: Steps<T>, pause: () => Promise<void> | null): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const paused = pause();
    if (paused) await paused;
  }
}
