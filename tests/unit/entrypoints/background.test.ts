import { describe, expect, test } from 'vitest';
import { toolbarWords } from '../../../components/i18n/toolbarWords.ts';
import { toolbarState } from '../../../entrypoints/background/toolbarState.ts';
import { isNeverRead, unreadable } from '../../../entrypoints/background/unreadable.ts';
import { likelyAddresses } from '../../../utils/library/peekReading.ts';
import type { ReadOutcome, Unreadable } from '../../../utils/messages.ts';
import type { Correction, Source } from '../../../utils/model.ts';
import { outlet, readingOf } from '../graph/readingOf.ts';

const words = toolbarWords(['en']);

const read = (sources: Source[], corrections: Correction[] = []): ReadOutcome => ({
  status: 'read',
  reading: readingOf('a', sources),
  corrections,
  outlet: null,
  stored: 'saved',
  problem: null,
});
const refused = (reason: Unreadable): ReadOutcome => ({ status: 'unreadable', reason, detail: null });

describe('the toolbar', () => {
  test('counts the cited outlets and says so in words', () => {
    const two = [outlet('Tide Wire', 'tide-wire'), outlet('Bay News', 'bay-news')];
    expect(toolbarState(read(two), words)).toEqual({
      badge: '2',
      title: 'Whence: this article cites 2 outlets',
      grey: false,
    });
    expect(toolbarState(read([]), words)).toMatchObject({ badge: '', grey: false });
  });

  test('does not count what the reader said is no source', () => {
    const correction: Correction = {
      id: 'c',
      readingId: 'a',
      sourceId: 'Bay News',
      kind: 'not-a-source',
      name: null,
      at: '2026-05-01T12:00:00Z',
    };
    expect(toolbarState(read([outlet('Bay News', null)], [correction]), words).badge).toBe('');
  });

  test('is grey only where trying again is of no use', () => {
    const grey = (reason: Unreadable) => toolbarState(refused(reason), words).grey;
    expect((['browser-page', 'extension-store', 'pdf'] as const).every(grey)).toBe(true);
    expect((['no-access', 'never-read', 'moved', 'error', 'too-large'] as const).some(grey)).toBe(false);
  });
});

test('an address tells what cannot be read', () => {
  expect(unreadable('https://chromewebstore.google.com/detail/x')).toBe('extension-store');
  expect(unreadable('https://addons.mozilla.org/firefox/')).toBe('extension-store');
  expect(unreadable('https://a.example/file.PDF?page=2')).toBe('pdf');
  expect(unreadable('https://a.example/story?file=x.pdf')).toBe(null);
  expect(unreadable('about:config')).toBe('browser-page');
  expect(unreadable('https://addons.mozilla.org.evil.example/')).toBe(null);
});

test('a site never read includes what stands below it, and nothing that only ends like it', () => {
  expect(isNeverRead('https://www.mail.example/inbox', ['mail.example'])).toBe(true);
  expect(isNeverRead('https://mail.example/', ['mail.example'])).toBe(true);
  expect(isNeverRead('https://hotmail.example/', ['mail.example'])).toBe(false);
  expect(isNeverRead('not an address', ['mail.example'])).toBe(false);
});

test('a kept page is looked for without fragment and tracking, then with, then without its query', () => {
  expect(likelyAddresses('https://a.example/s?id=1&utm_source=x#top')).toEqual([
    'https://a.example/s?id=1',
    'https://a.example/s?id=1&utm_source=x',
    'https://a.example/s',
  ]);
  expect(likelyAddresses('about:blank')).toEqual([]);
});
