import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../../utils/model.ts';

/** The labelled pages beside the repository; tests that use them say when the folder is not there. */
export const shared = new URL('../../../shared', import.meta.url).pathname;

type Label = { id: string; url: string };

function labelsOf(file: string): Label[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): Label => JSON.parse(line));
}

/** Reads every labelled page of a folder (html/, labels.jsonl or another file) on two threads, in the order of the labels. */
export async function readGold(folder: string, file = join(folder, 'labels.jsonl')): Promise<Reading[]> {
  const labels = labelsOf(file);
  const readings: Reading[] = new Array(labels.length);
  let next = 0;
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const give = () => {
        const label = labels[next];
        if (!label) return resolve(worker.terminate().then(() => undefined));
        worker.postMessage({
          number: next++,
          file: join(folder, 'html', `${label.id}.html`),
          id: label.id,
          url: label.url,
        });
      };
      worker.on('message', (message: { number: number; reading?: Reading; error?: string }) => {
        if (message.reading) readings[message.number] = message.reading;
        else console.error(`${labels[message.number]?.id}: ${message.error}`);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all([0, 1].map(() => work(new Worker(new URL('./goldWorker.ts', import.meta.url)))));
  return readings.filter(Boolean);
}
