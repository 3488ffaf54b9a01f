import { expect } from 'vitest';

/** Milliseconds of noise that are left in the least of many runs. */
const NOISE = 5;
const ATTEMPTS = 10;
/** Milliseconds for which a run is repeated where the wall clock tells too much: that of processor time ticks every 4. */
const LONG = 200;

const wall = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Milliseconds of this thread that one run takes, whatever else the machine does. */
function processor(run: () => void): number {
  const start = process.threadCpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.threadCpuUsage(start);
    const used = (user + system) / 1000;
    if (used >= LONG) return used / runs;
  }
}

/**
 * Four times the text may take four times as long, with as much again for noise. The wall clock is asked first, for
 * the least time that each length took; a machine that is busy all along is told by the time of the processor.
 * @param run does the work on a text of so many characters (or parts)
 * @param short the shorter length; the longer one is four times as much
 */
export function expectInProportion(run: (length: number) => void, short: number, what = ''): void {
  let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const grows = () => fourfold > 8 * once + NOISE;
  for (let attempt = 0; attempt < 3 || (attempt < ATTEMPTS && grows()); attempt++) {
    fourfold = Math.min(
      fourfold,
      wall(() => run(4 * short)),
    );
    once = Math.min(
      once,
      wall(() => run(short)),
    );
  }
  if (grows()) [once, fourfold] = [processor(() => run(short)), processor(() => run(4 * short))];
  expect(grows(), `${what}: ${once.toFixed(1)} ms, four times as much ${fourfold.toFixed(1)} ms`).toBe(false);
}

/** The milliseconds that `run` took, of the processor where the wall clock tells more than `bar`. */
export function leastTime(run: () => void, bar: number): number {
  const time = wall(run);
  return time < bar ? time : processor(run);
}
