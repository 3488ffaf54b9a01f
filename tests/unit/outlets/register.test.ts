import { describe, expect, it } from 'vitest';
import { compileOutlets } from '../../../utils/outlets/compileOutlets.ts';
import { createRegister } from '../../../utils/outlets/createRegister.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { INFLECTED } from '../../fixtures/outlets/inflected.ts';

const register = loadRegister();

describe('names in a text', () => {
  it.each(INFLECTED)('finds $outlet in $lang: $text', ({ text, lang, outlet }) => {
    expect(register.findNames(text, lang).map(({ outletIds }) => outletIds[0])).toContain(outlet);
  });

  it('finds several in one sentence, each once', () => {
    const found = register.findNames("Reuters' reporter met AFP’s and the BBC's in Reuters’ office.", 'en');
    expect(found.map(({ outletIds }) => outletIds[0])).toEqual(['reuters', 'agence-france-presse', 'bbc', 'reuters']);
    for (const [at, match] of found.entries()) expect(match.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
  });

  it('reads a text in decomposed letters like one in composed', () => {
    const text = 'Det skriver Göteborgs-Posten och Libération.'.normalize('NFD');
    expect(register.findNames(text, 'sv').map(({ outletIds }) => outletIds[0])).toEqual([
      'goteborgs-posten',
      'liberation',
    ]);
  });

  it('covers the inflected form and its possessive', () => {
    expect(register.findNames("as Reuters's desk said", 'en')[0]?.text).toBe("Reuters's");
    expect(register.findNames("BBC'ye konuştu", 'tr')[0]?.text).toBe("BBC'ye");
  });

  it('knows programmes', () => {
    const [match] = register.findNames('He said so on Meet the Press.', 'en');
    expect(match).toMatchObject({ programme: 'Meet the Press', outletIds: ['nbc-news'], ambiguous: false });
  });
});

describe('look-ups', () => {
  it.each([
    ['https://news.sky.com/story/x', 'sky-news'],
    ['https://www.bbc.co.uk/persian/articles/1', 'bbc-persian'],
    ['https://www.bbc.com/persian', 'bbc-persian'],
    ['https://www.bbc.com/persianate/1', 'bbc'],
    ['https://m.bbc.com/arabic/articles/2?ref=x#y', 'bbc-arabic'],
    ['https://www.nytimes.com/athletic/12/story', 'the-athletic'],
    ['https://www.nytimes.com/2024/athletic', 'the-new-york-times'],
    ['https://english.elpais.com/a', 'el-pais-english'],
    ['https://www.dw.com/fa-ir/a', 'dw-persian'],
    ['https://arabic.rt.com/a', 'rt-arabic'],
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

  it.each([
    ['@BBCArabic', 'bbc-arabic'],
    ['nytimes', 'the-new-york-times'],
    ['@Tagesschau', 'ard'],
    ['@Kyivindependent', 'the-kyiv-independent'],
    ['@nobody_at_all', undefined],
  ])('finds the account %s', (handle, id) => {
    expect(register.byHandle(handle)?.id).toBe(id);
  });

  it.each([
    ['on CBS’s “Face the Nation”', 'en', 'cbs-news'],
    ['in der „Tagesschau“', 'de', 'ard'],
    ['dans « Envoyé spécial »', 'fr', 'france-televisions'],
    ['a Otto e mezzo', 'it', 'la7'],
    ['en el Telediario', 'es', 'rtve'],
    ['i Dagsnytt 18', 'no', 'nrk'],
    ['в программе «Вести недели»', 'ru', 'vgtrk'],
  ])('knows whose programme it is: %s', (text, lang, id) => {
    const match = register.findNames(text, lang).find(({ programme }) => programme !== null);
    expect(match?.outletIds).toContain(id);
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

  it('puts what the reader says first where names or domains are shared', () => {
    const own = loadRegister([{ name: 'The Sun', aliases: ['HB'], domains: ['thesun.co.uk/harbour'] }]);
    expect(own.findNames('She told The Sun so.', 'en')[0]?.outletIds[0]).toBe('own-the-sun');
    expect(own.byName('The Sun')?.id).toBe('own-the-sun');
    expect(own.byUrl('https://www.thesun.co.uk/harbour/1')?.id).toBe('own-the-sun');
    expect(own.byUrl('https://www.thesun.co.uk/news/1')?.id).toBe('the-sun');
  });

  it('outlives an update of the register that drops or renames the outlet', () => {
    const record = { country: 'GB', languages: ['en'], kind: 'newspaper' as const };
    const before = compileOutlets([{ ...record, id: 'bell', name: 'Bell', domains: ['bell.example'] }]);
    const after = compileOutlets([{ ...record, id: 'gong', name: 'Gong', domains: ['gong.example'] }]);
    const correction = { id: 'bell', corrects: 'bell', name: 'Harbour Bell', aliases: [], domains: ['bell2.example'] };
    for (const data of [before, after]) {
      const own = createRegister(data, [correction]);
      expect(own.byId('bell')).toMatchObject({ name: 'Harbour Bell', own: true });
      expect(own.byUrl('https://bell2.example/')?.id).toBe('bell');
      expect(own.findNames('as Harbour Bell wrote', 'en')[0]?.outletIds).toEqual(['bell']);
    }
  });

  it('bears odd entries', () => {
    const odd = [
      { name: '', aliases: [''], domains: [''] },
      { name: 'a|b\tc\nd~', aliases: ['^x'], domains: ['HTTPS://WWW.Odd.Example//'] },
    ];
    const own = loadRegister(odd);
    expect(own.byUrl('https://odd.example/1')?.own).toBe(true);
    expect(own.findNames('told Reuters', 'en')[0]?.outletIds[0]).toBe('reuters');
  });
});
