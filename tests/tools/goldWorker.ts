import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { decodePage } from './openPage.ts';
import { readPage } from './readPage.ts';

type Task = { number: number; file: string; id: string; url: string };

parentPort?.on('message', ({ number, file, id, url }: Task) => {
  try {
    parentPort?.postMessage({ number, reading: readPage({ id, url, html: decodePage(readFileSync(file)) }) });
  } catch (error) {
    parentPort?.postMessage({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
