import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { defineWxtModule } from 'wxt/modules';

const SIZES = [16, 32, 48, 96, 128];

/** Renders assets/icon.svg, the one drawing of the icon, to the PNG sizes that browsers ask for. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, assets) => {
    const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
    for (const size of SIZES) {
      const contents = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
      assets.push({ relativeDest: `icons/${size}.png`, contents: contents as unknown as string });
    }
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.icons = Object.fromEntries(SIZES.map((size) => [size, `icons/${size}.png`]));
  });
});
