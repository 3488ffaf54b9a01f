import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../utils/library/applyCorrections.ts';
import { outletsOf, pairsOf, tagsOf } from '../../../utils/library/outletsOf.ts';
import type { Correction } from '../../../utils/model.ts';
import { attribution, outlet, readingOf, source } from '../graph/readingOf.ts';

const fars = outlet('Fars', 'fars-news');
const minister = source('Jo', { attributions: [attribution({ via: 'Fars' })] });
const reading = readingOf('a', [fars, minister]);

const correct = (part: Partial<Correction>): Correction => ({
  id: part.at ?? 'c',
  readingId: 'a',
  sourceId: 'Fars',
  kind: 'not-a-source',
  name: null,
  at: '2026-05-01T00:00:00.000Z',
  ...part,
});

describe('a corrected reading', () => {
  it('lacks what is no source, and words that came through it came straight', () => {
    const { sources } = applyCorrections(reading, [correct({})]);
    expect(sources).toEqual([{ ...minister, attributions: [attribution({ via: null })] }]);
  });

  it('has the right name, which is no longer the register’s outlet', () => {
    const { sources } = applyCorrections(reading, [correct({ kind: 'wrong-name', name: 'Farsi News' })]);
    expect(sources).toEqual([{ ...fars, name: 'Farsi News', outletId: null }, minister]);
  });

  it('follows the latest correction of a source, in whichever order they come', () => {
    const name = correct({ kind: 'wrong-name', name: 'Farsi News', at: '2026-05-03T00:00:00.000Z' });
    for (const both of [
      [name, correct({})],
      [correct({}), name],
    ])
      expect(applyCorrections(reading, both).sources.map((one) => one.name)).toEqual(['Farsi News', 'Jo']);
  });

  it('is the same where nothing fits, and the reading itself never changes', () => {
    const before = JSON.stringify(reading);
    expect(applyCorrections(reading, [correct({ sourceId: 'nobody' })])).toEqual(reading);
    applyCorrections(reading, [correct({})]);
    expect(JSON.stringify(reading)).toBe(before);
  });
});

describe('the outlets of a reading', () => {
  it('are counted once each, sisters of the publisher not as cited', () => {
    const sister = outlet('Harbour Post Sunday', 'harbour-sunday', { self: true });
    const twice = outlet('Fars', 'fars-news', { attributions: [attribution(), attribution({ relation: 'quotes' })] });
    expect(outletsOf(readingOf('a', [twice, sister]))).toEqual([
      { key: 'outlet:harbour-post', name: 'Harbour Post', outletId: 'harbour-post', published: true, relations: [] },
      { key: 'outlet:fars-news', name: 'Fars', outletId: 'fars-news', published: false, relations: ['says', 'quotes'] },
    ]);
  });

  it('rest on each other as the words came: the carrier cites, else the publisher', () => {
    const through = outlet('Tasnim Élan', null, { attributions: [attribution({ relation: 'quotes', via: 'Fars' })] });
    expect(pairsOf(readingOf('a', [fars, through, minister]))).toEqual([
      ['outlet:harbour-post', 'outlet:fars-news'],
      ['outlet:fars-news', 'outlet:tasnim elan'],
    ]);
  });

  it('are what a list is narrowed to', () => {
    expect(tagsOf(reading)).toEqual([
      'by:outlet:harbour-post',
      'cites:outlet:fars-news',
      'pair:outlet:harbour-post>outlet:fars-news',
      'relation:quotes',
      'relation:says',
      'lang:en',
    ]);
  });
});
