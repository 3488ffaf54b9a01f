/**
 * Exporting everything: time and memory for 100,000 readings of about 15 sources each. The readings come line by
 * line from a file, as they come batch by batch from the database, and the bytes are thrown away as they come.
 * Each format has a process of its own; its memory is measured against one that only goes through the readings.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportWorld } from '../../components/export/exportWorld.ts';
import { createTranslator } from '../../components/i18n/translator.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { exportReadings } from '../../utils/export/exportReadings.ts';
import { formats } from '../../utils/export/formats.ts';
import type { Reading } from '../../utils/model.ts';
import { generateReadings } from './generateReadings.ts';
import type { BenchRow } from './page.ts';

const COUNT = 100_000;
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 300;
const MEASURED = ['jsonl', 'gexf', 'csv', 'graphml', 'neo4j', 'nquads', 'html'] as const;
/** What the bar is set for; the others are shown. */
const BARRED: readonly string[] = ['jsonl', 'gexf'];

type Figures = { seconds: number; cpu: number; megabytes: number; written: number };

async function* readingsIn(file: string): AsyncGenerator<Reading> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}

/** The most memory the process has held, in MB. */
const peak = () => process.resourceUsage().maxRSS / 1e3;

/** In a process of its own: writes the file's readings in one format, or only goes through them as often. */
async function measure(id: string, file: string, rounds: number): Promise<Figures> {
  const format = formats.find((one) => one.id === id);
  const start = performance.now();
  let written = 0;
  if (format) {
    const world = exportWorld(createTranslator('en', en), () => Promise.reject(new Error('no pictures here')));
    for await (const piece of exportReadings(format, () => readingsIn(file), { world })) written += piece.length;
  } else {
    for (let i = 0; i < rounds; i++) for await (const reading of readingsIn(file)) written += reading.sources.length;
  }
  const { user, system } = process.cpuUsage();
  const seconds = (performance.now() - start) / 1e3;
  return { seconds, cpu: (user + system) / 1e6, megabytes: peak(), written };
}

function inProcess(...args: string[]): Figures {
  const own = new URL(import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, [own, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function rowOf(id: string, figures: Figures, megabytes: number): BenchRow {
  const { seconds, cpu, written } = figures;
  const barred = BARRED.includes(id);
  return {
    what: `export of ${COUNT} readings as ${id} (${(written / 1e6).toFixed(0)} MB)`,
    measured: `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s CPU), ${megabytes.toFixed(0)} MB extra`,
    peer: '',
    bar: barred ? `≤ ${MOST_SECONDS} s, ≤ ${MOST_MEGABYTES} MB extra` : '',
    met: !barred || (seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES),
  };
}

/** Measures each format; `count` readings are made from a seed. */
export async function benchExport(ids: readonly string[] = MEASURED, count = COUNT): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    const file = join(folder, 'readings.jsonl');
    const lines = function* () {
      for (const reading of generateReadings(0, count)) yield `${JSON.stringify(reading)}\n`;
    };
    await pipeline(Readable.from(lines()), createWriteStream(file));
    const idle = inProcess('nothing', file, '1');
    return ids.map((id) => {
      const figures = inProcess(id, file);
      return rowOf(id, figures, figures.megabytes - idle.megabytes);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [id = '', file = '', rounds = '1'] = process.argv.slice(2);
  if (file) console.log(JSON.stringify(await measure(id, file, Number(rounds))));
  else console.table(await benchExport(id ? id.split(',') : MEASURED));
}
