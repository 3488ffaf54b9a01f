import browser from 'webextension-polyfill';
import type { SnapshotAnswer, SnapshotOrder } from '../../utils/messages.ts';
import type { PageCopy } from '../../utils/model.ts';

/** https://developer.chrome.com/docs/extensions/reference/api/offscreen; Firefox has none and needs none. */
type Offscreen = {
  createDocument(about: { url: string; reasons: ['DOM_PARSER']; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};
type Chrome = {
  offscreen: Offscreen;
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
};
const chromeOf = () => (globalThis as unknown as { chrome: Chrome }).chrome;

/** Less than the 30 seconds after which a worker at rest is stopped, and its timers with it. */
const IDLE = 20_000;

let reading = 0;
let last: Promise<void> = Promise.resolve();
let closing: ReturnType<typeof setTimeout> | undefined;

/** One after the other: there can be only one offscreen document, and it must not be closed while it is opened. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.catch(() => undefined).then(work);
  return last;
}

async function open(): Promise<void> {
  const { offscreen, runtime } = chromeOf();
  const [there] = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there) return;
  const justification = 'Reads the text of the page that is asked about. Nothing in it runs or is loaded.';
  await offscreen.createDocument({ url: 'snapshot.html', reasons: ['DOM_PARSER'], justification });
}

async function closeWhenIdle(): Promise<void> {
  if (reading === 0) await chromeOf().offscreen.closeDocument();
}

function closeLater(): void {
  clearTimeout(closing);
  closing = setTimeout(() => void inTurn(closeWhenIdle).catch(() => undefined), IDLE);
}

/** Opens the document, also ahead of its use: while the page is still being copied. */
export function openOffscreen(): Promise<void> {
  closeLater();
  return inTurn(open);
}

/** Has a copied page read in the offscreen document; rejects with what went wrong there. */
export async function inOffscreen(copy: PageCopy): Promise<unknown> {
  reading++;
  try {
    await openOffscreen();
    const order: SnapshotOrder = { name: 'takeSnapshot', copy };
    const answer: SnapshotAnswer = await browser.runtime.sendMessage(order);
    if ('error' in answer) throw new Error(answer.error);
    return answer.snapshot;
  } finally {
    reading--;
    closeLater();
  }
}
