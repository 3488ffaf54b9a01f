import { readdirSync, readFileSync } from 'node:fs';
import type { OutletRecord } from '../../utils/outlets/outletRecord.ts';

const DATA = new URL('../../utils/outlets/data/', import.meta.url);

/** Every record of `utils/outlets/data/`, with the file it stands in. */
export function readOutletData(): { file: string; record: OutletRecord }[] {
  const files = readdirSync(DATA)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(new URL(file, DATA), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ file, record: JSON.parse(line) as OutletRecord })),
  );
}
