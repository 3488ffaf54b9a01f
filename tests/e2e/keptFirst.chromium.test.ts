import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { CHAIN_URL } from './support/statePages.ts';

/** Notes, in the popup, how much of a chain stood there each time the background was asked to read the page. */
const WATCH = () => {
  const { runtime } =
    (globalThis as unknown as { chrome?: { runtime?: { sendMessage: (...args: unknown[]) => unknown } } }).chrome ?? {};
  if (!runtime) return;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...args) => {
    const { name } = args[0] as { name: string };
    if (name === 'readTab') document.documentElement.dataset.drawn = String(document.querySelectorAll('.node').length);
    return send(...args);
  };
};

describe.skipIf(!chromiumName)('a page that was read before', () => {
  let world: PopupWorld;

  beforeAll(async () => {
    world = await openPopupWorld();
    await world.extension.context.addInitScript(WATCH);
  });

  afterAll(() => world?.close());

  const drawnWhenRead = async () => {
    const { popup, complaints } = await world.open(CHAIN_URL);
    await popup.getByText('Greta Lindqvist').first().waitFor();
    const drawn = () => popup.evaluate(() => Number(document.documentElement.dataset.drawn ?? -1));
    await expect.poll(drawn).toBeGreaterThan(-1);
    expect(complaints).toEqual([]);
    const found = await drawn();
    await popup.close();
    return found;
  };

  it('has its chain drawn before it is read again', async () => {
    expect(await drawnWhenRead()).toBe(0);
    expect(await drawnWhenRead()).toBeGreaterThan(15);
  });
});
