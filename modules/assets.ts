import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { defineWxtModule } from 'wxt/modules';

const SIZES = [16, 32, 48, 96, 128];
/** Sizes of the toolbar's icon, also drawn grey for pages that cannot be read. */
const TOOLBAR = [16, 32];

/** WXT writes `contents` as it is; its type only knows texts. */
const png = (svg: string, size: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() as unknown as string;

const grey = (svg: string) =>
  svg.replaceAll('#0b5c63', '#8b8e92').replaceAll('#fff0b3', '#fbfaf7').replaceAll('<svg ', '<svg opacity="0.75" ');

const SNAPSHOT_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Whence</title><script src="/snapshot.js"></script></html>';

/** Renders assets/icon.svg, the one drawing of the icon, and writes what is too small to be built: a line and a page. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, assets) => {
    const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
    for (const size of SIZES) assets.push({ relativeDest: `icons/${size}.png`, contents: png(svg, size) });
    for (const size of TOOLBAR) assets.push({ relativeDest: `icons/grey-${size}.png`, contents: png(grey(svg), size) });
    // A script of its own would be mostly wrapper: this runs after reader.js on every page, so each byte counts.
    assets.push({ relativeDest: 'watcher.js', contents: 'globalThis.whence?.watch();' });
    // Where Chrome reads copies of pages: its background has no DOM.
    if (wxt.config.browser !== 'firefox') assets.push({ relativeDest: 'snapshot.html', contents: SNAPSHOT_PAGE });
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.icons = Object.fromEntries(SIZES.map((size) => [size, `icons/${size}.png`]));
  });
});
