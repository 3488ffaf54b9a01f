import { addViteConfig, defineWxtModule } from 'wxt/modules';

const LOADS = /^import definition from .+$/m;

/**
 * WXT wraps each script of a page in code that reports failures. In production it reports nothing, so it is left
 * out of what pages have to load.
 */
export default defineWxtModule((wxt) => {
  if (wxt.config.mode !== 'production') return;
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'bare-scripts',
        transform(code, id) {
          const loads = /wxt-unlisted-script-entrypoint/.test(id) ? LOADS.exec(code)?.[0] : undefined;
          return loads ? { code: `${loads}\nexport default definition.main();`, map: null } : null;
        },
      },
    ],
  }));
});
