import type { ReadingSource } from '../graph/openGraph.ts';
import { chainPicture } from './chainPicture.ts';
import { type Article, articlesOf, type ExportFormat, type ExportWorld } from './exportFormat.ts';

/** More chains than this make no picture that anyone can use. */
const MOST = 20;

/** The chains of the first articles as one SVG document; what is left out, it says. */
export async function drawPicture(readings: ReadingSource, world: ExportWorld): Promise<string> {
  const drawn: Article[] = [];
  let total = 0;
  for await (const reading of articlesOf(readings)) if (++total <= MOST) drawn.push(reading);
  const note = total > MOST ? world.word('pictureLeftOut', { count: total - MOST }) : null;
  return chainPicture(drawn, world, total === 0 ? world.word('pictureNothing') : note);
}

/** The chain as a drawing that can be scaled, searched and edited. */
export const svg: ExportFormat = {
  id: 'svg',
  name: 'SVG',
  group: 'page',
  extension: 'svg',
  mime: 'image/svg+xml',
  rounds: 1,
  async *write(readings, world) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${await drawPicture(readings, world)}\n`;
  },
};
