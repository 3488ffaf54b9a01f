import { spawnSync } from 'node:child_process';
import type { Reading } from '../../../utils/model.ts';

const tool = new URL('../../tools/read.ts', import.meta.url).pathname;

export type Run = { status: number | null; lines: string[]; errors: string[] };

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** `npm run --silent read -- …args`, as it is run on a command line. */
export function runRead(args: string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, lines: linesOf(stdout), errors: linesOf(stderr) };
}

/** Each line is one JSON object, or this throws. */
export const readingsOf = ({ lines }: Run): Reading[] => lines.map((line): Reading => JSON.parse(line));
