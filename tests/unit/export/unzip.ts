import { strFromU8, unzipSync } from 'fflate';
import type { ExportFormat } from '../../../utils/export/exportFormat.ts';
import type { Reading } from '../../../utils/model.ts';
import { bytesOf } from './textOf.ts';

/** The files of an archive as texts. */
export async function filesOf(format: ExportFormat, readings: readonly Reading[]): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf(format, readings));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
