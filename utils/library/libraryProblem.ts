import { gaveUpWaiting, type Library } from './openLibrary.ts';

/** Why the library can't be had or changed; the screens have a sentence for each. */
export type LibraryProblem =
  /** No room: the browser's quota or the disk is full. Nothing was half-written. */
  | 'full'
  /** Another page of the extension, of an older version, keeps it open. */
  | 'blocked'
  /** A newer version of the extension wrote it. */
  | 'newer'
  /** It was closed under this page: a newer version took over, or the browser gave it up. */
  | 'closed'
  /** The browser keeps none here: a private window, history switched off, a damaged profile. */
  | 'unavailable'
  | 'unknown';

const BY_NAME: Readonly<Record<string, LibraryProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotFoundError: 'unavailable',
};

type Thrown = { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown };

/** The error and those it came from, the innermost last: Dexie wraps what the browser said. */
function chainOf(error: unknown): Thrown[] {
  const chain: Thrown[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && chain.length < 8) {
    const thrown: Thrown = next;
    chain.push(thrown);
    next = thrown.inner ?? thrown.cause;
  }
  return chain;
}

/** What an error of a query means. Browsers name a full disk differently; their words are looked at where the name says nothing. */
export function libraryProblem(error: unknown, library?: Library): LibraryProblem {
  if (library && gaveUpWaiting(library)) return 'blocked';
  const chain = chainOf(error);
  if (chain.some(({ message }) => /quota|disk (?:is )?full|no space|not enough space/i.test(String(message))))
    return 'full';
  const named = chain.map(({ name }) => BY_NAME[String(name)]).findLast((problem) => problem !== undefined);
  if (named) return named;
  return chain.some(({ name }) => name === 'OpenFailedError') ? 'unavailable' : 'unknown';
}
