import type { BrowserContext } from 'playwright-core';

const isOwn = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') ?? false;

/**
 * Gathers, from now on, what the extension writes to the console as an error or a warning, and what it throws: its
 * pages, its background, and its script in the pages of others. The toolbar popup and the side panel are no pages to
 * Playwright: `findPopup` gathers theirs.
 */
export function gatherComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const from = message.worker()?.url() ?? message.page()?.url();
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && (isOwn(message.location().url) || isOwn(from))) complaints.push(`${from}: ${message.text()}`);
  });
  context.on('weberror', (thrown) => {
    const [from, error] = [thrown.page()?.url(), thrown.error()];
    if (isOwn(from) || error.stack?.includes('chrome-extension://')) complaints.push(`${from}: ${error}`);
  });
  return complaints;
}
