import { linesOf } from './linesOf.ts';
import { ReadPool } from './ReadPool.ts';

/** A page with everything inlined has a few MB; what is longer is no page. */
const LONGEST = 64 << 20;
const PATIENCE = 60_000;
/** Lines that each thread may be ahead of the one that is written next. */
const AHEAD = 4;

type Options = { jobs: number; longest?: number; patience?: number };

/**
 * Answers each line {"id","url","html"} with a Reading as JSON, in the order of the lines, on several threads. Only a
 * few lines are in memory at a time: input waits for the threads, and the threads for whoever takes the answers.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  { jobs, longest = LONGEST, patience = PATIENCE }: Options,
): AsyncGenerator<string> {
  const pool = new ReadPool({ jobs, patience });
  const pending: Promise<string>[] = [];
  try {
    for await (const line of linesOf(input, longest)) {
      const error = JSON.stringify({ error: `a line may be ${longest >> 20} MB long` });
      pending.push(line === null ? Promise.resolve(error) : pool.answer(line));
      const next = pending.length > jobs * AHEAD ? pending.shift() : null;
      if (next) yield await next;
    }
    for (const one of pending) yield await one;
  } finally {
    await pool.close();
  }
}
