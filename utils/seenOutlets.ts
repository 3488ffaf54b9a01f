import browser from 'webextension-polyfill';
import type { Outlet } from './outlets/register.ts';

const PREFIX = 'outlet:';

/**
 * Remembers what the register knows of an outlet until the browser is closed, in memory only: the popup has no
 * register, and what it learned after the chain is drawn would move the chain.
 */
export async function rememberOutlet(outlet: Outlet): Promise<void> {
  await browser.storage.session.set({ [PREFIX + outlet.id]: outlet });
}

/** The outlets remembered, by id; none where the browser's storage cannot be had. */
export async function seenOutlets(): Promise<(id: string | null) => Outlet | null> {
  const kept = await browser.storage.session.get().catch(() => ({}));
  const byKey = new Map(Object.entries(kept));
  return (id) => (id === null ? null : ((byKey.get(PREFIX + id) as Outlet | undefined) ?? null));
}

export const forgetOutlets = (): Promise<void> => browser.storage.session.clear();
