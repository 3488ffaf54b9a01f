import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { compiled } from '../../utils/outlets/compiled/outlets.ts';
import { createRegister } from '../../utils/outlets/createRegister.ts';
import type { Register } from '../../utils/outlets/register.ts';
import { readOutletData } from '../tools/readOutletData.ts';
import type { BenchRow } from './page.ts';

type Bar = { value: number; most: number; unit: string };

const row = (what: string, { value, most, unit }: Bar): BenchRow => ({
  what,
  measured: `${value.toFixed(1)} ${unit}`,
  peer: '',
  bar: `≤ ${most} ${unit}`,
  met: value <= most,
});

const SENTENCES = [
  'The minister told Reuters on Friday that the talks would go on, and later repeated it to the BBC.',
  'Nobody in the village had expected the river to rise so quickly after a dry and windless summer.',
  'According to The Washington Post, the two companies had agreed on a price in early spring.',
  'He walked the length of the harbour, counted the boats, and wrote the number down in a small book.',
];

/** 100 kB of text written here, one sentence in two naming an outlet. */
function longText(): string {
  let text = '';
  for (let at = 0; text.length < 100_000; at += 1) text += `${SENTENCES[at % SENTENCES.length]} `;
  return text.slice(0, 100_000);
}

/** Milliseconds of this thread's own processor time: other programs on the machine do not count. */
function time(run: () => void): number {
  const start = process.threadCpuUsage();
  run();
  const used = process.threadCpuUsage(start);
  return (used.user + used.system) / 1000;
}

/**
 * Milliseconds of one run of many, once the engine has optimised it: the clock of processor time may tick every 4 ms
 * only, so that single runs tell nothing.
 */
function perRun(run: () => void, times: number): number {
  const all = () => {
    for (let i = 0; i < times; i++) run();
  };
  all();
  return time(all) / times;
}

/** The peer: all names as one alternation, as one would write it without thinking of the cost. */
function namesAsExpression(): RegExp {
  const names = readOutletData().flatMap(({ record }) => [record.name, ...(record.aliases ?? [])]);
  const escaped = names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

type Cold = { ms: number; megabytes: number };

const LOOK_UPS: Record<string, (register: Register) => unknown> = {
  address: (register) => register.byUrl('https://news.sky.com/story/1'),
  name: (register) => register.findNames('The Guardian and Reuters reported it.', 'en'),
};

/** The first look-up of this kind in this process: nothing of the register is compiled, made or optimised before. */
function firstLookUp(kind: string): Cold {
  const before = process.memoryUsage().heapUsed;
  const ms = time(() => LOOK_UPS[kind]?.(createRegister(compiled)));
  return { ms, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

/** The median of several fresh processes, as the browser starts a service worker anew. */
function coldStart(kind: string): Cold {
  const runs = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, kind], { encoding: 'utf8' });
    return JSON.parse(stdout) as Cold;
  });
  const middle = (of: (cold: Cold) => number) => runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  return { ms: middle(({ ms }) => ms), megabytes: middle(({ megabytes }) => megabytes) };
}

/** Size, cold start, memory and speed of the register, beside one regular expression of all its names. */
export function benchOutlets(): BenchRow[] {
  const address = coldStart('address');
  const name = coldStart('name');
  const register = createRegister(compiled);
  const text = longText();
  const scan = perRun(() => register.findNames(text, 'en'), 25);
  const expression = namesAsExpression();
  let run = 0;
  // V8 remembers the matches of a text that it has seen: each run has a text of its own.
  const match = () => {
    run += 1;
    `${text}${run}`.match(expression);
  };
  const first = time(match);
  const peer = perRun(match, 25);
  const size = gzipSync(compiled, { level: 9 }).length / 1000;
  const memory = Math.max(address.megabytes, name.megabytes);
  return [
    row('register, gzip', { value: size, most: 250, unit: 'kB' }),
    row('register, cold, first look-up by address', { value: address.ms, most: 15, unit: 'ms' }),
    row('register, cold, first look-up by name', { value: name.ms, most: 15, unit: 'ms' }),
    row('register, memory beside its text', { value: memory, most: 30, unit: 'MB' }),
    {
      ...row('names in 100 kB of text', { value: scan, most: 10, unit: 'ms' }),
      peer: `one regular expression: ${first.toFixed(0)} ms at first, ${peer.toFixed(1)} ms again`,
    },
  ];
}

if (import.meta.main) {
  const kind = process.argv[2];
  if (kind === undefined) console.table(benchOutlets());
  else console.log(JSON.stringify(firstLookUp(kind)));
}
