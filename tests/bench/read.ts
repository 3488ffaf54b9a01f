/**
 * The command-line reader over many pages: gold pages again and again through standard input, two threads.
 * Needs ../shared/gold; without it nothing is measured. `node tests/bench/read.ts 20000` sets the number of pages.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decodePage } from '../tools/openPage.ts';
import { shared } from '../tools/readGold.ts';
import type { BenchRow } from './page.ts';

const PAGES = 20_000;
const JOBS = 2;
const LEAST_A_SECOND = 40;
/** Memory may grow by this much between the first quarter and the end. */
const MOST_GROWTH = 1.25;

/** Lines for the reader, page after page. */
function* linesOf(folder: string, count: number): Generator<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => decodePage(readFileSync(join(folder, name))));
  for (let i = 0; i < count; i++) {
    const html = pages[i % pages.length];
    yield `${JSON.stringify({ id: String(i), url: `https://paper.example/${i}`, html })}\n`;
  }
}

/** Megabytes that the process holds now (Linux). */
function held({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1e3;
}

/** Seconds of processor time that the process has used (Linux, proc(5): 100 ticks a second). */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Pages a second, and how much the memory grew. Throws when an answer is missing or out of order. */
export async function benchRead(count = PAGES): Promise<BenchRow[]> {
  const folder = join(shared, 'gold/dev/html');
  if (!existsSync(folder)) return [];
  const tool = new URL('../tools/read.ts', import.meta.url).pathname;
  const args = [tool, '-', '--jobs', String(JOBS)];
  const reader = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const feeding = pipeline(Readable.from(linesOf(folder, count)), reader.stdin);
  let answered = 0;
  let started = 0;
  let cpuBefore = 0;
  let cpu = 0;
  const memory: number[] = [];
  for await (const line of createInterface({ input: reader.stdout })) {
    const { id, error }: { id: string; error?: string } = JSON.parse(line);
    if (id !== String(answered) || error) throw new Error(`answer ${answered} has id ${id}: ${error}`);
    // The threads start and load the register once, however many pages follow.
    if (answered++ === JOBS) {
      started = performance.now();
      cpuBefore = cpuOf(reader);
    }
    if (answered === count) cpu = cpuOf(reader) - cpuBefore;
    if (answered % Math.ceil(count / 20) === 0) memory.push(held(reader));
  }
  await feeding;
  const rate = (answered - JOBS) / ((performance.now() - started) / 1e3);
  const first = Math.max(...memory.slice(0, 5));
  const last = Math.max(...memory.slice(-5));
  return [
    {
      what: `command-line reader, ${count} gold pages, ${JOBS} threads`,
      measured: `${rate.toFixed(0)} pages a second, ${((cpu * 1e3) / (answered - JOBS)).toFixed(0)} ms CPU a page, ${first.toFixed(0)} MB in the first quarter, ${last.toFixed(0)} MB in the last`,
      peer: '',
      bar: `≥ ${LEAST_A_SECOND} a second, memory flat`,
      met: rate >= LEAST_A_SECOND && last <= first * MOST_GROWTH,
    },
  ];
}

if (import.meta.main) console.table(await benchRead(Number(process.argv[2] ?? PAGES)));
