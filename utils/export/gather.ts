import { buildGraph, type SourceGraph } from '../graph/buildGraph.ts';
import type { Reading } from '../model.ts';
import type { ExportFormat } from './formats.ts';

/** The graph of all readings: formats that hold a graph need the whole of it before the first line. */
export async function gatherGraph(readings: Parameters<ExportFormat['write']>[0]): Promise<SourceGraph> {
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  return buildGraph(all);
}

/** One line of text as long as a label may be; control characters and stray surrogates come from hostile pages. */
export function lineOf(text: string, max = 200): string {
  const line = text
    .slice(0, 4 * max)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : line;
}
