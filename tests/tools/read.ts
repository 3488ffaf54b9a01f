/**
 * `npm run --silent read -- FILE.html… [--url URL] [--jobs N]`: one Reading as JSON a page, one a line.
 * A folder reads every .html in it; `-` reads lines {"id","url","html"} and answers line by line.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { decodePage } from './openPage.ts';
import { readPage } from './readPage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, jobs: { type: 'string' } },
});

if (positionals.length === 0) {
  console.error('usage: npm run --silent read -- FILE.html… [--url URL] [--jobs N]   ("-": {"id","url","html"} lines)');
  process.exit(2);
}

/** Waits until the reader of our output has taken it, so that memory stays flat. */
function print(line: string): Promise<void> | void {
  if (!process.stdout.write(`${line}\n`))
    return new Promise((resolve) => process.stdout.once('drain', () => resolve()));
}

function readFiles(path: string): { id: string; file: string }[] {
  const id = (name: string) => basename(name).replace(/\.html?$/i, '');
  if (!statSync(path).isDirectory()) return [{ id: id(path), file: path }];
  const names = readdirSync(path)
    .filter((name) => /\.html?$/i.test(name))
    .sort();
  return names.map((name) => ({ id: id(name), file: join(path, name) }));
}

function complain(path: string, error: unknown): void {
  console.error(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 1;
}

async function readPath(path: string): Promise<void> {
  for (const { id, file } of readFiles(path)) {
    try {
      const html = decodePage(readFileSync(file));
      await print(JSON.stringify(readPage({ id, html, ...(values.url ? { url: values.url } : {}) })));
    } catch (error) {
      complain(file, error);
    }
  }
}

/** Lines in turn to the workers, answers in the order of the questions; at most two lines a worker are under way. */
async function readLines(jobs: number): Promise<void> {
  const workers = Array.from({ length: jobs }, () => new Worker(new URL('./readWorker.ts', import.meta.url)));
  const under: Promise<string>[] = [];
  let next = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const worker = workers[next++ % jobs];
    under.push(worker ? ask(worker, line) : Promise.resolve(''));
    if (under.length > jobs * 2) await print((await under.shift()) ?? '');
  }
  for (const one of under) await print(await one);
  await Promise.all(workers.map((worker) => worker.terminate()));
}

let asked = 0;
function ask(worker: Worker, line: string): Promise<string> {
  const number = ++asked;
  return new Promise((resolve) => {
    const take = (message: { number: number; line: string }) => {
      if (message.number !== number) return;
      worker.off('message', take);
      resolve(message.line);
    };
    worker.on('message', take);
    worker.postMessage({ number, line });
  });
}

for (const path of positionals) {
  try {
    if (path === '-') await readLines(Math.max(1, Math.min(64, Number(values.jobs ?? 1) || 1)));
    else await readPath(path);
  } catch (error) {
    complain(path, error);
  }
}
