import { parentPort } from 'node:worker_threads';
import { answerLine } from './answerLine.ts';

const decoder = new TextDecoder();

parentPort?.on('message', (line: Uint8Array) => parentPort?.postMessage(answerLine(decoder.decode(line))));
