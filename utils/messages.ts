import browser from 'webextension-polyfill';
import type { Detection, Reading, TextQuote } from './model.ts';
import type { Outlet } from './outlets/register.ts';

/** Why a tab cannot be read at all. */
export type Unreadable = 'browser-page' | 'extension-store' | 'pdf' | 'no-access' | 'too-large' | 'error';

/** What became of the request to keep a reading. `private`: private windows are never stored. */
export type Stored = 'saved' | 'revised' | 'unchanged' | 'private' | 'failed';

export type ReadOutcome =
  | { status: 'read'; reading: Reading; stored: Stored; storeError: string | null }
  | { status: 'not-article'; url: string; detection: Detection }
  | { status: 'unreadable'; reason: Unreadable; detail: string | null };

/** The one protocol between the parts: each message is a function, so both ends have its types. */
export type Protocol = {
  /** Popup → background: inject the reader into the tab, read it, keep the reading. `force`: read it anyway. */
  readTab(request: { tabId: number; force: boolean }): ReadOutcome;
  /** Popup → background → tab: highlight the words and scroll to them; `shown` is false when they are not there. */
  showEvidence(request: { tabId: number; quote: TextQuote }): { shown: boolean };
  /** Popup → background: what the register knows of these outlets; unknown ids are left out. */
  outletFacts(request: { ids: string[] }): Outlet[];
};

export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = Parameters<Protocol[N]>[0];
export type AnswerOf<N extends MessageName> = ReturnType<Protocol[N]>;

/** Sends one message to the background and waits for its answer. Rejects when the background fails. */
export function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<AnswerOf<N>> {
  return browser.runtime.sendMessage({ name, request });
}

/** Handlers for every message; a missing or misspelt one does not compile. */
export type Handlers = { [N in MessageName]: (request: RequestOf<N>, sender: Sender) => Promise<AnswerOf<N>> };
export type Sender = { tabId: number | null; url: string | null; incognito: boolean };
