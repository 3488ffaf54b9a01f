import { describe, expect, it } from 'vitest';
import { isTelling } from '../../../utils/outlets/isTelling.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { NO_NAMES, TRAPS } from '../../fixtures/outlets/traps.ts';

const register = loadRegister();

describe('names in a text', () => {
  it.each([
    ['Wie des Spiegels Redaktion und die FAZ', 'de', ['der-spiegel', 'frankfurter-allgemeine-zeitung']],
    ['podała agencji Reutera rzeczniczka', 'pl', ['reuters']],
    ['сообщили ТАССу вечером', 'ru', ['tass']],
    ['рассказал он «Комсомольской правде»', 'ru', ['komsomolskaya-pravda']],
    ["Reuters'in haberine göre BBC'ye konuştu", 'tr', ['reuters', 'bbc']],
    ['وقال لرويترز إن', 'ar', ['reuters']],
    ['قال لبي بي سي', 'ar', ['bbc']],
    ['ロイター通信によると', 'ja', ['reuters']],
    ['据路透社报道', 'zh', ['reuters']],
    ["Reuters' reporter met AFP’s", 'en', ['reuters', 'agence-france-presse']],
    ['kertoi BBC:lle', 'fi', ['bbc']],
  ] as const)('finds %s', (text, lang, ids) => {
    expect(register.findNames(text, lang).map((match) => match.outletIds[0])).toEqual(ids);
  });

  it('covers the inflected form and its possessive', () => {
    expect(register.findNames("as Reuters's desk said", 'en')[0]?.text).toBe("Reuters's");
    expect(register.findNames("BBC'ye konuştu", 'tr')[0]?.text).toBe("BBC'ye");
  });

  it('knows programmes', () => {
    const [match] = register.findNames('He said so on Meet the Press.', 'en');
    expect(match).toMatchObject({ programme: 'Meet the Press', outletIds: ['nbc-news'], ambiguous: false });
  });

  it.each(NO_NAMES)('finds nothing in $text', ({ text, lang }) => {
    expect(register.findNames(text, lang)).toEqual([]);
  });
});

describe('ambiguous names', () => {
  it.each(TRAPS)('$text', ({ text, lang, outlet, telling }) => {
    const match = register.findNames(text, lang).find(({ outletIds }) => outletIds.includes(outlet));
    expect(match?.ambiguous).toBe(true);
    expect(match && isTelling(text, match, { lang })).toBe(telling);
  });

  it('is told by an italic and by a link to its site', () => {
    const text = 'Nature published it';
    const [match] = register.findNames(text, 'en');
    const place = { start: 0, end: 6 };
    expect(match && isTelling(text, match, { italics: [place] })).toBe(true);
    const link = { ...place, href: 'https://www.nature.com/a' };
    expect(match && isTelling(text, match, { links: [link], register })).toBe(true);
    expect(match && isTelling(text, match, { links: [{ ...link, href: 'https://example.org/' }], register })).toBe(
      false,
    );
  });
});

describe('look-ups', () => {
  it.each([
    ['https://news.sky.com/story/x', 'sky-news'],
    ['https://www.bbc.co.uk/persian/articles/1', 'bbc-persian'],
    ['https://abcnews.go.com/US/1', 'abc-news'],
    ['washingtonpost.com', 'the-washington-post'],
    ['https://notwashingtonpost.com/', undefined],
    ['not an address', undefined],
  ])('finds %s', (url, id) => {
    expect(register.byUrl(url)?.id).toBe(id);
  });

  it('finds by name, handle and id', () => {
    expect(register.byName('new york times')?.id).toBe('the-new-york-times');
    expect(register.byName('nobody’s gazette')).toBeNull();
    expect(register.byHandle('@afp')?.id).toBe('agence-france-presse');
    expect(register.byId('tass')).toMatchObject({ name: 'TASS', country: 'RU', own: false });
    expect(register.byId('tass')?.control).toMatchObject({ value: 'state-controlled' });
  });

  it('knows sisters by the owner on record', () => {
    expect(register.areSisters('reuters', 'reuters')).toBe(true);
    expect(register.areSisters('the-sun', 'the-times')).toBe(true);
    expect(register.areSisters('reuters', 'bbc')).toBe(false);
  });
});

describe("the reader's own entries", () => {
  it('adds an outlet at once', () => {
    const own = loadRegister([
      { name: 'Harbour Bell', aliases: ['The Bell of the Harbour'], domains: ['https://www.harbourbell.example/'] },
    ]);
    expect(own.byUrl('https://m.harbourbell.example/1')).toMatchObject({ name: 'Harbour Bell', own: true });
    expect(own.findNames('as Harbour Bell wrote', 'en')[0]?.outletIds).toEqual(['own-harbour-bell']);
    expect(own.byName('harbour bell')?.own).toBe(true);
  });

  it('corrects one of the register and keeps its id, old name and facts', () => {
    const own = loadRegister([
      { name: 'Reuters News', aliases: ['RTRS'], domains: ['rtrs.example'], corrects: 'reuters' },
    ]);
    expect(own.byId('reuters')).toMatchObject({ name: 'Reuters News', own: true, country: 'GB' });
    expect(own.byUrl('https://rtrs.example/')?.id).toBe('reuters');
    for (const text of ['told Reuters', 'told Reuters News', 'told RTRS']) {
      expect(own.findNames(text, 'en')[0]?.outletIds[0]).toBe('reuters');
    }
  });
});
