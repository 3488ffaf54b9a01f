import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, PageImage } from '../../../utils/model.ts';
import { readSnapshot } from '../../../utils/sourcing/readSnapshot.ts';
import { snapshotOf } from './publication/snapshotOf.ts';
import { register } from './publication/testRegister.ts';

const readAt = '2024-06-01T00:00:00Z';
const article = snapshotOf({
  url: 'https://www.spiegel.de/a?utm_source=x',
  metadata: {
    publisher: ['DER SPIEGEL'],
    title: ['Ferry fares rise'],
    byline: ['By Ada Quill'],
    published: ['2024-05-03'],
  },
});

describe('a snapshot becomes a reading', () => {
  test('the facts of an article', () => {
    expect(readSnapshot(article, register, { readAt })).toMatchObject({
      url: 'https://www.spiegel.de/a',
      article: { title: 'Ferry fares rise', byline: ['Ada Quill'], published: '2024-05-03' },
      publisher: { name: 'DER SPIEGEL', domain: 'spiegel.de', identity: 'known' },
    });
  });

  test('the id follows the canonical address, or is the given one', () => {
    const { id } = readSnapshot(article, register, { readAt });
    expect(id).toMatch(/^[0-9a-z]{13}$/);
    expect(readSnapshot({ ...article, url: 'https://www.spiegel.de/a?fbclid=y' }, register, { readAt }).id).toBe(id);
    expect(readSnapshot({ ...article, url: 'https://www.spiegel.de/b' }, register, { readAt }).id).not.toBe(id);
    expect(readSnapshot(article, register, { readAt, id: 'mine' }).id).toBe('mine');
  });

  test('a page that is no article yields nothing, unless forced', () => {
    const page = { ...article, detection: { isArticle: false, score: 0, signals: [] } };
    expect(readSnapshot(page, register, { readAt })).toMatchObject({
      article: null,
      publisher: null,
      photoCredits: [],
      sources: [],
    });
    expect(readSnapshot(page, register, { readAt, force: true }).article?.title).toBe('Ferry fares rise');
  });

  test('a page without a web address is read to its end', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Ada Quill told reporters that fares would rise.', links: [] }];
    const nowhere = snapshotOf({ url: '', metadata: { publisher: ['The Slip'], title: ['Fares'] }, blocks });
    const { publisher, sources } = readSnapshot(nowhere, register, { readAt });
    expect(publisher?.domain).toBe('');
    expect(sources.map(({ name }) => name)).toEqual(['Ada Quill']);
  });

  const piece = fc.constantFrom(
    'By Ada\u200b Quill\u202e',
    'Photo: ',
    '/AFP',
    '(',
    ')',
    '©',
    ' and ',
    '2024-05-03',
    'Reuters',
    '\ud800',
    '\u0000',
    ' via ',
    ', ',
    'https://',
    '「',
    '記者',
    'x'.repeat(5_000),
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 20, unit: 'binary' })), { maxLength: 14 })
    .map((parts) => parts.join(''));
  const kind = fc.constantFrom<Block['kind']>('headline', 'byline', 'paragraph', 'caption', 'credit', 'note');

  test('hostile texts never throw; names come out clean and bounded', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.array(fc.tuple(kind, text), { maxLength: 6 }),
        (values, blocks) => {
          const images: PageImage[] = values.map((value) => ({
            url: null,
            caption: value,
            credits: [{ value, from: 'credit element' }],
          }));
          const metadata = {
            publisher: values,
            title: values,
            byline: values,
            published: values,
            modified: values,
            canonical: values,
          };
          const snapshot = snapshotOf({
            url: values[0] ?? '',
            metadata,
            images,
            blocks: blocks.map(([each, value]) => ({ kind: each, text: value, links: [] })),
          });
          const reading = readSnapshot(snapshot, register, { readAt });
          expect(readSnapshot(snapshot, register, { readAt })).toEqual(reading);
          const names = [
            reading.publisher?.name ?? '',
            ...(reading.article?.byline ?? []),
            ...reading.photoCredits.flatMap(({ creators, agencies }) => [...creators, ...agencies]),
          ];
          for (const name of names) {
            expect(name.length).toBeLessThanOrEqual(120);
            expect(name.isWellFormed()).toBe(true);
            expect(name).not.toMatch(/[\u200b\u202a-\u202e]/);
          }
        },
      ),
      // an address that is a lone surrogate once gave a name that was one
      { numRuns: 120, examples: [[['\ud800'], []]] },
    );
  });
});
