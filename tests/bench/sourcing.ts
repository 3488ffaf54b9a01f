/**
 * Snapshot → Reading in Node beside Readability's parse: the labelled English pages, the same run, processor time.
 * `node tests/bench/sourcing.ts`. Needs ../shared/gold for its pages. Readability gets linkedom's document, which
 * is slower than a browser's, so its figure is an upper one; the 12 ms are the bar that counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import { readSnapshot } from '../../utils/sourcing/readSnapshot.ts';
import { decodePage, openPage } from '../tools/openPage.ts';
import { shared } from '../tools/readGold.ts';
import type { BenchRow } from './page.ts';

type Label = { id: string; url: string; lang?: string; article: boolean; skip?: boolean };

const ROUNDS = 3;
/** Milliseconds for which a page is read again and again: the clock of processor time may tick every 4 ms only. */
const LEAST = 60;
/** The length that the bar is stated for. */
const WORDS = 2000;
const BAR = 12;

const cpu = (run: () => unknown): number => {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

/** Milliseconds of processor time that one run takes. */
function perRun(run: () => unknown): number {
  let used = 0;
  let runs = 0;
  for (; used < LEAST; runs++) used += cpu(run);
  return used / runs;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of one page, the best of three rounds; `parse`: once, as it uses its document up; `words`: of the text that was read. */
function measure(label: Label, folder: string, register: ReturnType<typeof loadRegister>) {
  const html = decodePage(readFileSync(join(folder, 'html', `${label.id}.html`)));
  const snapshot = takeSnapshot(openPage(html), label.url);
  const options = { readAt: '2031-01-01T00:00:00Z' };
  const reading = Math.min(
    ...Array.from({ length: ROUNDS }, () => perRun(() => readSnapshot(snapshot, register, options))),
  );
  const document = openPage(html);
  const parse = cpu(() => new Readability(document).parse());
  const words = snapshot.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return { reading, parse, words };
}

/** Two rows: beside Readability, and for an article of 2,000 words. */
export function benchSourcing(): BenchRow[] {
  const folder = join(shared, 'gold/dev');
  if (!existsSync(folder)) return [];
  const register = loadRegister();
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  const labels = lines
    .map((line) => JSON.parse(line) as Label)
    .filter(({ article, skip, lang }) => article && !skip && lang?.startsWith('en'));
  for (const label of labels.slice(0, 10)) measure(label, folder, register);
  const pages = labels.map((label) => measure(label, folder, register));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  // Of single runs only the sum is worth something, see LEAST.
  const reading = mean(pages.map((page) => page.reading));
  const parse = mean(pages.map((page) => page.parse));
  const long = middle(pages.filter(({ words }) => words > 200).map((page) => (page.reading * WORDS) / page.words));
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    {
      what: 'Snapshot → Reading, processor time, mean',
      measured: ms(reading),
      peer: `${ms(parse)} Readability.parse`,
      bar: '≤ Readability.parse',
      met: reading <= parse,
    },
    {
      what: 'Snapshot → Reading, 2,000 words, median',
      measured: ms(long),
      peer: '',
      bar: `≤ ${BAR} ms`,
      met: long <= BAR,
    },
  ];
}

if (process.argv[1] === import.meta.filename) console.table(benchSourcing());
