/**
 * The real toolbar popup, opened as a click on the pinned icon opens it. Nothing is attached to it while it opens: a
 * debugger would cost it as much time as all it does itself.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { type Extension, findPopup, launchWithExtension, until } from '../e2e/support/chromium.ts';
import { openDisplay, pause } from '../e2e/support/display.ts';
import { grantedBuild } from '../e2e/support/grantedBuild.ts';
import { serve } from '../e2e/support/site.ts';
import { CHAIN_URL, STATE_PAGES } from '../e2e/support/statePages.ts';

/**
 * Milliseconds since the click, and since the browser began to open the popup's document, of the first paint and of
 * the chain drawn; `shift`: the layout shift score of what moved after that.
 */
export type Opening = Record<'click' | 'document', { paint: number; chain: number }> & { shift: number };

const POPUP = 'popup.html';
const EMPTY = 'empty.html';

/** Runs in the popup before its own code: notes when the frame with the chain has been made, and every shift. */
const WATCH = `(() => {
  const times = { chain: 0, shifts: [] };
  globalThis.benchTimes = times;
  new PerformanceObserver((list) => {
    for (const { startTime, value } of list.getEntries()) times.shifts.push({ startTime, value });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll('.chain .node').length < 5) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (times.chain = performance.now())));
  }).observe(document, { childList: true, subtree: true });
})();
`;

/** Nothing is drawn before the first paint, which a window that is still opening puts off. */
const TIMES = `(() => {
  const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
  const chain = Math.max(paint, benchTimes.chain);
  const moved = benchTimes.shifts.filter(({ startTime }) => startTime > chain);
  return { origin: performance.timeOrigin, paint, chain, shift: moved.reduce((sum, { value }) => sum + value, 0) };
})()`;

type Times = { origin: number; paint: number; chain: number; shift: number };

/** The build with the watch in its popup, and a popup that says one word only. */
function watchedBuild(): ReturnType<typeof grantedBuild> {
  const build = grantedBuild();
  const path = (name: string) => join(build.folder, name);
  writeFileSync(path('watch.js'), WATCH);
  const html = readFileSync(path(POPUP), 'utf8');
  writeFileSync(path(POPUP), html.replace('<head>', '<head><script src="/watch.js"></script>'));
  writeFileSync(path(EMPTY), '<!doctype html><title>x</title><script src="/watch.js"></script><p>Whence</p>');
  return build;
}

/** A profile whose toolbar shows the icon: one in the menu of extensions would first be moved out, for 0.3 s. */
function pinnedProfile(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const profile = mkdtempSync(join(tmpdir(), 'whence-pinned-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
  return profile;
}

/** Opens the popup and answers when that was, in ms since 1970. */
const click = (worker: Worker, popup: string): Promise<number> =>
  worker.evaluate<number>(`chrome.action.setPopup({ popup: '${popup}' }).then(async () => {
    const now = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return now;
  })`);

/** Until the browser has painted it, and for a while after, for what may still move. */
async function openOnce(extension: Extension, worker: Worker, file: string): Promise<Opening> {
  const clicked = await click(worker, file);
  const popup = await findPopup(extension, file);
  await until(
    popup,
    file === POPUP ? 'benchTimes.chain > 0' : "performance.getEntriesByName('first-paint').length > 0",
  );
  await pause(300);
  const { origin, paint, chain, shift } = await popup.evaluate<Times>(TIMES);
  // Closing it ends the answer to the call that does it.
  popup.evaluate('window.close()').catch(() => null);
  await pause(300);
  const before = origin - clicked;
  return { click: { paint: before + paint, chain: before + chain }, document: { paint, chain }, shift };
}

/** Reads an article, so that it is stored, then opens the popup on it again and again, and an empty one in turn. */
export async function openPopups(rounds: number): Promise<{ sources: number; ours: Opening[]; empty: Opening[] }> {
  const site = await serve(STATE_PAGES);
  const build = watchedBuild();
  const profile = pinnedProfile(build.folder);
  const display = await openDisplay();
  const extension = await launchWithExtension(site, { folder: build.folder, profile, display: display.name });
  try {
    const article = await extension.context.newPage();
    await article.goto(CHAIN_URL);
    const [worker] = extension.context.serviceWorkers();
    if (!worker) throw new Error('the extension has no background');
    await openOnce(extension, worker, POPUP);
    await click(worker, POPUP);
    const popup = await findPopup(extension, POPUP);
    const sources = await until<number>(popup, "document.querySelectorAll('.chain .node').length");
    popup.evaluate('window.close()').catch(() => null);
    await pause(300);
    const [ours, empty]: [Opening[], Opening[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(await openOnce(extension, worker, POPUP));
      empty.push(await openOnce(extension, worker, EMPTY));
    }
    return { sources, ours, empty };
  } finally {
    await extension.close();
    display.close();
    build.remove();
    rmSync(profile, { recursive: true, force: true });
    await site.close();
  }
}
