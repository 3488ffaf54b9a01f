import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { PatternReader } from '../../../utils/sourcing/patternWords.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = { name: 'Pier Post', domain: 'pier-post.example', outletId: null, identity: 'unknown' as const };
const read = (text: string) =>
  readSources(snapshotOf([text]), register, { publisher, lang: 'en', byline: [] }).map(
    ({ kind, name, outletId }) => `${kind} ${name} ${outletId}`,
  );

describe('an outlet that the register lacks', () => {
  it.each([
    ['The Harbour Gazette reported that the pier would close.', 'outlet Harbour Gazette null'],
    ['The Valley Times reported the sale of the yard.', 'outlet Valley Times null'],
    ['Kivu News Agency reported that it rained.', 'outlet Kivu News Agency null'],
    ['Radio Nordhavn reported that the ferry was late.', 'outlet Radio Nordhavn null'],
    ['The pier, the Uferner Herald reported, will close.', 'outlet Uferner Herald null'],
    // With its article, or told something, where the last word is also another's
    ['The Uferner Sentinel reported that the pier would close.', 'outlet Uferner Sentinel null'],
    ['The sale was first reported by the Uferner Star.', 'outlet Uferner Star null'],
    ['The Daily Quay reported that the pier would close.', 'outlet Daily Quay null'],
    ['Pier Weekly reported that the pier would close.', 'outlet Pier Weekly null'],
    // By the noun before it
    ['The trade publication Pierweek reported that it rained.', 'outlet Pierweek null'],
    ['The gossip site Pierdish reported that it rained.', 'outlet Pierdish null'],
    ['The Danish daily Havnebladet reported that it rained.', 'outlet Havnebladet null'],
    ['The student newspaper The Pier reported that it rained.', 'outlet Pier null'],
    // Without the country it is from
    ['Denmark’s Havnebladet newspaper reported that it rained.', 'outlet Havnebladet newspaper null'],
    // Stations
    ['KQXY-TV reported that it rained.', 'outlet KQXY-TV null'],
    ['The local affiliate KQXY 5 reported that it rained.', 'outlet KQXY 5 null'],
    // Told something: a call sign, a name without its article, a number, a noun behind it
    ['The talk was with the mayor’s son, who told KQXY that it rained.', 'outlet KQXY null'],
    ['It rained, a keeper told Uferner Today.', 'outlet Uferner Today null'],
    ['It rained, a keeper told 77 Media.', 'outlet 77 Media null'],
    ['It rained, a keeper told the HAVN daily.', 'outlet HAVN null'],
    ['It rained, a keeper told Radar Havn radio.', 'outlet Radar Havn null'],
    ['It rained, somebody wrote in a letter to the Uferner Mercury.', 'outlet Uferner Mercury null'],
    // A paper that has it, that it is in, and behind its noun
    ['The Uferner Echo revealed that the pier would close.', 'outlet Uferner Echo null'],
    ['According to the Uferner Mercury, the pier will close.', 'outlet Uferner Mercury null'],
    ['The keeper told local newspaper the Uferner Lantern that it rained.', 'outlet Uferner Lantern null'],
    // Set in marks, and with an article within
    ['In an interview on the “Pull up the Anchor” podcast the keeper said so.', 'outlet Pull up the Anchor null'],
    ['It rained, a keeper told the podcast “The Long Quay”.', 'outlet Long Quay null'],
    ['It rained, a keeper told the Norwegian outlet Fjordsporten.', 'outlet Fjordsporten null'],
    // A paper's last word where it is told
    ['It rained, a keeper told the Uferner Bugle.', 'outlet Uferner Bugle null'],
    ['It rained, a keeper told the Uferner Post-Argus.', 'outlet Uferner Post-Argus null'],
    ['It rained, a keeper told The Uferner.', 'outlet Uferner null'],
    // In its place, with a number, written in, and as a weekly
    ['Local outlet Havnposten reported that it rained.', 'outlet Havnposten null'],
    ['Westmark’s Channel 40 reported that it rained.', 'outlet Channel 40 null'],
    ['Writing in The Uferner, the keeper argued that it rained.', 'outlet Uferner null'],
    ['In an interview with Das Ufer, a weekly, the keeper said it rained.', 'outlet Das Ufer null'],
    // With a figure
    ['It rained, a keeper told the news portal Havn24.', 'outlet Havn24 null'],
    ['It rained, a keeper told the Havn24 news portal.', 'outlet Havn24 null'],
    ['It rained, a keeper told FOX 93.', 'outlet FOX 93 null'],
    ['It rained, a keeper told KQXY 8.', 'outlet KQXY 8 null'],
    ['It rained, the local station WMUR-TV reported.', 'outlet WMUR wmur'],
    // Written as one word, or as an address
    ['It rained, a keeper told PierPoint.', 'outlet PierPoint null'],
    ['It rained, a keeper told uferner-quay.com.', 'outlet uferner-quay.com null'],
    // By the noun behind it
    ['It rained, a keeper told Havn, a news site in Ufern.', 'outlet Havn null'],
    ['Havn, a Danish newspaper, reported that it rained.', 'outlet Havn null'],
    ['It rained, a keeper told Havn, the state news agency.', 'outlet Havn null'],
    ['It rained, a keeper told the Havn state news agency.', 'outlet Havn state news agency null'],
    ['It rained, a keeper told Pier & Home magazine.', 'outlet Pier & Home magazine null'],
    ['It rained, a keeper told the Havn television network.', 'outlet Havn null'],
    // By what goes before it
    ['The Kiel-based daily Havn reported that it rained.', 'outlet Havn null'],
    ['The leading daily Havn reported that it rained.', 'outlet Havn null'],
    ['It rained, a keeper told local paper Uferner Argus.', 'outlet Uferner Argus null'],
    // A programme in marks
    ['Jane Roe said on “Uferner Tonight” that it rained.', 'outlet Uferner Tonight null'],
    ['It rained, a keeper told the “Havn” programme.', 'outlet Havn null'],
  ])('is told by its form: %s', (text, source) => {
    expect(read(text).filter((one) => one.startsWith('outlet'))).toEqual([source]);
  });

  it.each([
    'The Times Square fountain was switched on.',
    'The Radio Society meets on Mondays.',
    'The Post Office said that letters would be late.',
    'The website Jane Roe built reported that letters would be late.',
    'Nan Ledger reported that letters would be late.',
    'The Pier Star reported to the harbour master.',
    'Jane Roe told WADA that the sample was hers.',
    'Jane Roe told KPMG that the sum was hers.',
    'Jane Roe told Israeli radio that it rained.',
    'Jane Roe was praised by a Valley newspaper that called on her to stay.',
    'As Reuter County said, the Valley Show creator told it so.',
    'Jane Roe spoke to Uferner Media on May 4 for a fee.',
    'Jane Roe told McPoe that it rained.',
    'Jane Roe told The Hague that it rained.',
    'Jane Roe said on John Poe’s radio that it rained.',
    'The Eagle landed, and the Review Board told nobody.',
    'Jane Roe said on “the quay” that it rained.',
    'A Kiel-based broadcaster reported that it rained.',
    'John Poe, a newspaper editor, said that it rained.',
  ])('is not made of a name that goes on: %s', (text) => {
    expect(read(text).filter((source) => source.startsWith('outlet'))).toEqual([]);
  });
});

it('an agency of the state that is named is one outlet', () => {
  const found = read('Chinese state news agency Xinhua said that it rained.');
  expect(found.filter((one) => one.startsWith('outlet'))).toEqual(['outlet Xinhua News Agency xinhua-news-agency']);
});

it('“this newspaper” is the publisher', () => {
  const found = read('“It rained,” Jane Roe told this newspaper.');
  expect(found).toContain('outlet Pier Post null');
  const own = { ...publisher, name: 'Reuters', outletId: 'reuters' };
  const sources = readSources(snapshotOf(['Jane Roe told this magazine that it rained.']), register, {
    publisher: own,
    lang: 'en',
    byline: [],
  });
  expect(sources.map(({ name, self }) => `${name} ${self}`)).toContain('Reuters true');
  expect(read('Jane Roe once bought this newspaper.')).toEqual([]);
});

it('an address stands for the outlet whose site it is', () => {
  expect(read('A report on CNN.com said that it rained.')).toContain('outlet CNN cnn');
  expect(read('Jane Roe told PierWorld.com that it rained.')).toContain('outlet PierWorld.com null');
  expect(read('Write to jane@cnn.com, which reported that it rained.')).toEqual([]);
});

it('texts without a word of such forms are not searched for them', () => {
  for (const form of en.names.outletForms) expect(new PatternReader({}).needsOf(form), form).not.toBeNull();
});
