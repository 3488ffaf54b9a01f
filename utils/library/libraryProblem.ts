import type { LibraryProblem } from '../model.ts';
import { gaveUpWaiting } from './openLibrary.ts';
import type { Library } from './tables.ts';

export type { LibraryProblem };

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
  if (chain.some(({ message }) => /quota|disk (?:is )?full|full disk|no space|not enough space/i.test(String(message))))
    return 'full';
  const named = chain.map(({ name }) => BY_NAME[String(name)]).findLast((problem) => problem !== undefined);
  if (named) return named;
  return chain.some(({ name }) => name === 'OpenFailedError') ? 'unavailable' : 'unknown';
}
