import type { Reading } from '../model.ts';
import { json } from './json.ts';
import { jsonLines } from './jsonLines.ts';

/** One way to write readings to a file. `write` yields text piece by piece, so that long exports stream. */
export type ExportFormat = {
  id: string;
  name: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  write(readings: Iterable<Reading> | AsyncIterable<Reading>): AsyncIterable<string>;
};

/** In the order of the menu. */
export const formats: readonly ExportFormat[] = [json, jsonLines];
