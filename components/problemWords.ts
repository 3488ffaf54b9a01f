import type { LibraryProblem } from '../utils/model.ts';
import type { Key } from './i18n/translator.ts';

const WORDS: Record<LibraryProblem, readonly [Key, Key]> = {
  full: ['library.full', 'library.full.next'],
  blocked: ['library.blocked', 'library.blocked.next'],
  newer: ['library.newer', 'library.newer.next'],
  closed: ['library.closed', 'library.closed.next'],
  unavailable: ['library.unavailable', 'library.unavailable.next'],
  unknown: ['library.unknown', 'library.unknown.next'],
};

/** What is the matter with the library, and what to do next. */
export const problemWords = (problem: LibraryProblem): readonly [Key, Key] => WORDS[problem];
