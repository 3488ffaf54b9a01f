import { Resvg } from '@resvg/resvg-js';
import { exportWorld } from '../../../components/export/exportWorld.ts';
import { createTranslator } from '../../../components/i18n/translator.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import type { ExportFormat, ExportWorld } from '../../../utils/export/exportFormat.ts';
import { exportReadings } from '../../../utils/export/exportReadings.ts';
import type { Reading } from '../../../utils/model.ts';

/** The world as the extension gives it, in English; pictures are drawn by a real renderer. */
export const WORLD: ExportWorld = exportWorld(createTranslator('en', en), async (svg) =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(),
);

/** The whole file that a format writes, as the extension writes it. */
export async function bytesOf(format: ExportFormat, readings: readonly Reading[]): Promise<Uint8Array> {
  async function* oneByOne() {
    yield* readings;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of exportReadings(format, oneByOne, { world: WORLD })) pieces.push(piece);
  return Buffer.concat(pieces);
}

export const textOf = async (format: ExportFormat, readings: readonly Reading[]): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(format, readings));
