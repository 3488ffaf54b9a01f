import { parentPort } from 'node:worker_threads';
import { answerLine } from './answerLine.ts';

parentPort?.on('message', ({ number, line }: { number: number; line: string }) => {
  parentPort?.postMessage({ number, line: answerLine(line) });
});
