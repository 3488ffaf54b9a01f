import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading, Source } from '../../../utils/model.ts';
import { shared } from '../../tools/readGold.ts';
import { readPage } from '../../tools/readPage.ts';

const FARS = 'outlet:fars-news-agency';
const TWITTER = 'platform:twitter';
const own = readFileSync(new URL('../../fixtures/sputnik-style/article.html', import.meta.url), 'utf8');
const seed = `${shared}/seed/sputnik-second-vietnam.txt`;

const named = (reading: Reading, name: string): Source | undefined =>
  reading.sources.find((source) => source.name === name);

/** How a source's words came: "says via outlet:…", "quotes". */
const ways = (reading: Reading, name: string): string[] =>
  (named(reading, name)?.attributions ?? []).map(({ relation, via }) => (via ? `${relation} via ${via}` : relation));

describe('the sample article', () => {
  const reading = readPage({ html: own });

  it('has its publisher, known by its domain', () => {
    expect(reading.publisher).toMatchObject({
      name: 'Sputnik International',
      domain: 'sputniknews.com',
      identity: 'known',
    });
  });

  it('has its photo, photographer and agency', () => {
    expect(reading.photoCredits).toMatchObject([
      {
        creditLine: '© AP Photo / Ebrahim Noroozi',
        creators: ['Ebrahim Noroozi'],
        agencies: ['AP'],
        foundIn: 'caption',
      },
    ]);
  });

  it('has Velayati, quoted by Fars', () => {
    expect(named(reading, 'Fars News Agency')).toMatchObject({ id: FARS, kind: 'outlet', self: false });
    expect(ways(reading, 'Fars News Agency')).toContain('quotes');
    expect(ways(reading, 'Ali Akbar Velayati')).toContain(`says via ${FARS}`);
  });

  it('has Twitter as the place of a post', () => {
    expect(ways(reading, 'Twitter')).toContain('posts');
    expect(named(reading, 'Mohammad Javad Zarif')).toMatchObject({ kind: 'person' });
  });

  it('has Zarif through Twitter', () => {
    expect(ways(reading, 'Mohammad Javad Zarif')).toContain(`says via ${TWITTER}`);
  });

  it('has Esper and the unnamed officials', () => {
    expect(named(reading, 'Mark Esper')).toMatchObject({ kind: 'person' });
    expect(named(reading, 'US officials')).toMatchObject({ kind: 'anonymous' });
  });

  it('proves each statement with words that stand on the page', () => {
    const words = own
      .replace(/<[^>]*>/g, '')
      .replaceAll('&mdash;', '—')
      .replace(/\s+/g, ' ');
    const proofs = reading.sources.flatMap(({ attributions }) => attributions.map(({ evidence }) => evidence.exact));
    expect(proofs.length).toBeGreaterThan(5);
    expect(proofs.filter((exact) => !words.includes(exact))).toEqual([]);
  });
});

describe.skipIf(!existsSync(seed))('the article that it is modelled on (skipped where ../shared is not there)', () => {
  const lines = existsSync(seed) ? readFileSync(seed, 'utf8').split('\n') : [];
  const title = lines[3] ?? '';
  const paragraphs = lines.slice(8).filter((line) => line.trim() !== '');
  const html = `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
    </head><body><article><h1>${title}</h1>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  const reading = readPage({ html, url: 'https://sputniknews.com/202001061077955551-second-vietnam/' });

  it('has Velayati through Fars and Zarif through Twitter', () => {
    expect(ways(reading, 'Fars News Agency')).toContain('quotes');
    expect(ways(reading, 'Ali Akbar Velayati')).toContain(`says via ${FARS}`);
    expect(ways(reading, 'Mohammad Javad Zarif')).toContain(`says via ${TWITTER}`);
  });
});
