import { expect, it } from 'vitest';
import { fullId, fullKind, fullPlace, shortId, shortKind, shortPlace } from '../../../utils/outlets/factText.ts';

it.each(['US,en', 'US,en,es', 'US', '', ',en', 'DE,de'])('the place "%s" comes back', (place) => {
  expect(fullPlace(shortPlace(place))).toBe(place);
});

it.each(['newspaper', 'broadcaster', 'photo-agency', 'fact-checker', 'government'] as const)(
  '%s comes back',
  (kind) => {
    expect(fullKind(shortKind(kind))).toBe(kind);
  },
);

it.each([
  ['daily-news', 'daily-news', ''],
  ['daily-news-thailand', 'daily-news', '-thailand'],
  ['daily-newsroom', 'daily-news', 'daily-newsroom'],
  ['vesti', '', 'vesti'],
])('the id %s beside the slug "%s" is "%s"', (id, slug, short) => {
  expect(shortId(id, slug)).toBe(short);
  expect(fullId(short, () => slug)).toBe(id);
});
