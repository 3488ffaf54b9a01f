import type { ExportFormat } from '../../../utils/export/formats.ts';

/** The whole file that a format writes. */
export async function textOf(format: ExportFormat, readings: Parameters<ExportFormat['write']>[0]): Promise<string> {
  let text = '';
  for await (const piece of format.write(readings)) text += piece;
  return text;
}
