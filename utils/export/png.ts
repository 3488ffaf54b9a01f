import type { ExportFormat } from './exportFormat.ts';
import { drawPicture } from './svg.ts';

/** The chain as a picture for slides and posts. */
export const png: ExportFormat = {
  id: 'png',
  name: 'PNG',
  group: 'page',
  extension: 'png',
  mime: 'image/png',
  rounds: 1,
  async *write(readings, world) {
    yield await world.rasterize(await drawPicture(readings, world));
  },
};
