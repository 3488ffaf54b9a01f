import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { ARTICLE_URL, CHAIN_URL } from './support/statePages.ts';

type Moved = { drawnAt: number; shifts: { startTime: number; value: number }[] };

/** Notes, in the popup, how far everything moved once the chain stood there: https://web.dev/articles/cls */
const MEASURE = () => {
  const moved: Moved = { drawnAt: Number.POSITIVE_INFINITY, shifts: [] };
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved.shifts.push(entry as PerformanceEntry & { value: number });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.node')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(moved, { drawnAt: performance.now() })));
  }).observe(document, { childList: true, subtree: true });
};

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
    await world.extension.context.addInitScript(MEASURE);
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

  it('moves nothing when all is known, however much is known of its publisher', async () => {
    const { popup: first } = await world.open(ARTICLE_URL);
    await first.getByText('state-controlled').waitFor();
    const address = first.url();
    await first.close();
    const popup = await world.extension.context.newPage();
    // So narrow that three lines are known, where room is kept for two.
    await popup.setViewportSize({ width: 320, height: 600 });
    await popup.goto(address);
    await popup.getByText('Read just now').waitFor();
    expect(await popup.locator('.facts').evaluate((facts) => facts.getClientRects()[0]?.height)).toBeGreaterThan(40);
    await popup.waitForTimeout(500);
    const moved = await popup.evaluate(() => {
      const { drawnAt, shifts } = (globalThis as unknown as { moved: Moved }).moved;
      return { isDrawn: Number.isFinite(drawnAt), after: shifts.filter(({ startTime }) => startTime > drawnAt) };
    });
    expect(moved).toEqual({ isDrawn: true, after: [] });
  });
});
