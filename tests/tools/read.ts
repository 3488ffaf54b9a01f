/**
 * `npm run --silent read -- FILE.html… [--url URL] [--jobs N]`: one Reading as JSON a page, one a line.
 * A folder reads every .html in it; `-` reads lines {"id","url","html"} and answers line by
 * line, in order, on N threads ("max": one a core); a line that cannot be read is answered by {"id","error"}.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePage } from './openPage.ts';
import { readLines } from './readLines.ts';
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

/** As many threads as asked for; "max": as many as there are cores. */
function jobsOf(wanted: string | undefined): number {
  const number = wanted === 'max' ? availableParallelism() : Number(wanted ?? 1);
  return Number.isInteger(number) ? Math.max(1, Math.min(256, number)) : 1;
}

// Whoever reads the answers may stop, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

for (const path of positionals) {
  try {
    if (path === '-') {
      for await (const answer of readLines(process.stdin, { jobs: jobsOf(values.jobs) })) await print(answer);
    } else await readPath(path);
  } catch (error) {
    complain(path, error);
  }
}
