import browser from 'webextension-polyfill';
import type { Correction, Detection, LibraryProblem, PageCopy, Reading, Snapshot, TextQuote } from './model.ts';
import type { Outlet } from './outlets/register.ts';

/** Why a tab cannot be read, or is not read unasked (`never-read`: the reader said so of this site). */
export type Unreadable =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'no-access'
  | 'never-read'
  | 'too-large'
  | 'moved'
  | 'error';

/**
 * What became of the request to keep a reading. `private`: private windows are never stored. `waiting`: something else
 * holds the library, a restore say; the reading is kept when that is done.
 */
export type Stored = 'saved' | 'revised' | 'unchanged' | 'private' | 'failed' | 'waiting';

/** `problem`: why it could not be stored. `corrections`: what the reader put right of it before. */
export type Kept = { stored: Stored; problem: LibraryProblem | null; corrections: Correction[] };

export type ReadOutcome =
  | ({
      status: 'read';
      /** As read, before corrections. */
      reading: Reading;
      /** What the register knows of the publisher. */
      outlet: Outlet | null;
    } & Kept)
  | { status: 'not-article'; url: string; detection: Detection }
  | { status: 'unreadable'; reason: Unreadable; detail: string | null };

/** `force`: read it even if it does not look like an article. `asked`: the reader asked for this very page. */
export type ReadRequest = { tabId: number; force: boolean; asked: boolean };

/** The one protocol between the parts: each message is a function, so both ends have its types. */
export type Protocol = {
  /** Popup → background: inject the reader into the tab, read it, keep the reading. */
  readTab(request: ReadRequest): ReadOutcome;
  /** Popup → background: what became of a reading that was `waiting`; the answer comes when the library is free. */
  whenKept(request: { id: string }): Kept;
  /** Popup → background → tab: highlight the words and scroll to them; `shown` is false when they are not there. */
  showEvidence(request: { tabId: number; quote: TextQuote }): { shown: boolean };
  /** Popup → background: what the register knows of these outlets; unknown ids are left out. */
  outletFacts(request: { ids: string[] }): Outlet[];
  /** Popup → background: the words whose sources the context menu was asked for, once; null when it was not. */
  takeQuestion(request: { tabId: number }): { words: string | null };
  /** Popup → background: keep, or take back, what the reader put right. Rejects when it could not be stored. */
  correct(request: { correction: Correction; undo: boolean }): null;
  /**
   * Page → background, while articles are read unasked: whether it has a story's text and is marked up as news. `goOn`
   * false ends the watching; `isArticle`: it was read as one.
   */
  pageSeen(request: { url: string; text: boolean; news: boolean }): { goOn: boolean; isArticle: boolean };
};

/** Background → snapshot.html, in Chrome only, and what that answers. */
export type SnapshotOrder = { name: 'takeSnapshot'; copy: PageCopy };
export type SnapshotAnswer = { snapshot: Snapshot } | { error: string };

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
