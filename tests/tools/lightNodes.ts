/**
 * linkedom gives each node, attributes included, an entry in one WeakMap for its event listeners, and the garbage
 * collector pays for that with more than half of the time a page takes. Nobody listens on a saved page: the entry is
 * left out as the module loads. Import this before linkedom is imported, in each thread.
 */
import { registerHooks } from 'node:module';

const FILE = /\/linkedom\/(?:esm|cjs)\/interface\/event-target\.js$/;
const ENTRY = 'wm.set(this, new Map);';

/** Whether the entry was found where it is expected; a test holds that it is, whatever version is installed. */
export const lightNodes = { applied: false };

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!FILE.test(url) || !loaded.source) return loaded;
    const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    lightNodes.applied = source.includes(ENTRY);
    return { ...loaded, source: source.replace(ENTRY, '') };
  },
});
