import { gzipSync } from 'node:zlib';
import { compiled } from '../../utils/outlets/compiled/outlets.ts';
import { createRegister } from '../../utils/outlets/createRegister.ts';
import { readOutletData } from '../tools/readOutletData.ts';

/** One line of the bench table. */
export type OutletBenchRow = { what: string; value: string; bar: string };

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

function median(run: () => void, times: number): number {
  const all = Array.from({ length: times }, () => time(run)).sort((a, b) => a - b);
  return all[times >> 1] ?? Number.NaN;
}

/** The peer: all names as one alternation, as one would write it without thinking of the cost. */
function namesAsExpression(): RegExp {
  const names = readOutletData().flatMap(({ record }) => [record.name, ...(record.aliases ?? [])]);
  const escaped = names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Size, cold start, memory and speed of the register. Call first in a fresh process: it measures a cold start. */
export function benchOutlets(): OutletBenchRow[] {
  const before = process.memoryUsage().heapUsed;
  const register = createRegister(compiled);
  const hosts = time(() => register.byUrl('https://news.sky.com/story/1'));
  const names = time(() => register.findNames('The Guardian and Reuters reported it.', 'en'));
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  const text = longText();
  const scan = median(() => register.findNames(text, 'en'), 15);
  const expression = namesAsExpression();
  const peer = median(() => text.match(expression), 1);
  return [
    {
      what: 'register, gzip',
      value: `${(gzipSync(compiled, { level: 9 }).length / 1000).toFixed(0)} kB`,
      bar: '250 kB',
    },
    { what: 'register, cold, first look-up by address', value: `${hosts.toFixed(1)} ms`, bar: '15 ms' },
    { what: 'register, cold, first look-up by name', value: `${names.toFixed(1)} ms`, bar: '15 ms' },
    { what: 'register, memory', value: `${memory.toFixed(1)} MB`, bar: '30 MB' },
    { what: 'names in 100 kB of text', value: `${scan.toFixed(1)} ms`, bar: '10 ms' },
    { what: 'the same by one regular expression', value: `${peer.toFixed(0)} ms`, bar: 'peer' },
  ];
}

if (import.meta.main) console.table(benchOutlets());
