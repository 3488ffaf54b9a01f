import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle, conflictsOf, type Version, versionsOf } from '../../../utils/library/versions.ts';
import { outlet, readingOf, source } from '../graph/readingOf.ts';

const SOURCES = [source('Jo'), source('Li'), outlet('Fars', 'fars-news')];

/** Readings of one article by several people, on different days, with different findings. */
const versions = fc.uniqueArray(
  fc.record({
    who: fc.constantFrom(null, 'Anna', 'Ben'),
    day: fc.integer({ min: 1, max: 9 }),
    found: fc.subarray(SOURCES),
  }),
  { minLength: 1, maxLength: 8, selector: ({ who, day }) => `${who} ${day}` },
);
const versionOf = ({ who, day, found }: { who: string | null; day: number; found: typeof SOURCES }): Version => ({
  who,
  reading: readingOf('a', found, { day }),
});

describe('an article from several readings', () => {
  it('is the same in whichever order they come, at once or one after another', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const whole = composeArticle(all.map(versionOf));
        expect(composeArticle(all.toReversed().map(versionOf))).toEqual(whole);
        expect(composeArticle(versionsOf(whole))).toEqual(whole);
      }),
    );
  });

  it('has what each person found last, and says who saw it when', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const { row, revisions } = composeArticle(all.map(versionOf));
        const last = new Map([...all].sort((a, b) => a.day - b.day).map((one) => [one.who, one.found]));
        const found = new Set([...last.values()].flat().map(({ id }) => id));
        expect(new Set(row.reading.sources.map(({ id }) => id))).toEqual(found);
        if (row.seen)
          expect(row.seen.map(({ revision }) => revision)).toEqual(revisions.map(({ revision }) => revision));
        else expect(new Set(all.map(({ who }) => who))).toEqual(new Set([null]));
      }),
    );
  });

  it('conflicts only between people, and what the owner’s says stands', () => {
    const mine: Version = { who: null, reading: readingOf('a', [source('Jo')]) };
    const hers: Version = { who: 'Anna', reading: readingOf('a', [source('Jo', { name: 'Joe' })], { day: 2 }) };
    expect(conflictsOf([mine, { ...hers, who: null }])).toEqual([]);
    expect(conflictsOf([hers, mine])).toEqual([
      { url: mine.reading.url, field: 'source', kept: 'Jo', other: 'Joe', who: 'Anna' },
    ]);
    expect(composeArticle([hers, mine]).row.reading.sources.map(({ name }) => name)).toEqual(['Jo']);
  });
});
