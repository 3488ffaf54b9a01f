/** Work in parts: between two of them the page may have its thread back. Each part takes a few milliseconds. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of the work in one go. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
