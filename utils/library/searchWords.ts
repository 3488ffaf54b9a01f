import type { Reading } from '../model.ts';

const MAX_WORDS = 400;

/** Words in lower case without accents, so that "Élysée" is found as "elysee". */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a reading can be found by: title, publisher, sources, photographers and agencies. */
export function searchWords(reading: Reading): string[] {
  const texts = [
    reading.article?.title ?? '',
    reading.publisher?.name ?? '',
    reading.publisher?.domain ?? '',
    ...(reading.article?.byline ?? []),
    ...reading.sources.map(({ name }) => name),
    ...reading.photoCredits.flatMap(({ creators, agencies }) => [...creators, ...agencies]),
    ...reading.sources.flatMap(({ attributions }) => attributions.map(({ evidence }) => evidence.exact)),
  ];
  return [...new Set(texts.flatMap(foldedWords))].slice(0, MAX_WORDS);
}
