/** Longest work without a pause, in milliseconds: half a frame. */
const STRETCH = 8;

type Clock = { performance: { now: () => number }; setTimeout: (run: () => void) => unknown };

/** A pause for `runStepsInParts`: null until the work has taken half a frame, then a rest for what else waits. */
export function createPause({ performance, setTimeout }: Clock): () => Promise<void> | null {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await new Promise<void>((resolve) => void setTimeout(() => resolve()));
    since = performance.now();
  };
  return () => (performance.now() - since < STRETCH ? null : rest());
}
