import { describe, expect, test } from 'vitest';
import type { Block, Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSnapshot } from '../../../utils/sourcing/readSnapshot.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const read = (texts: string[], blocks: Block[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher: null, lang: 'en', byline: [] });
const named = (sources: Source[], kind: Source['kind']) =>
  sources.filter((source) => source.kind === kind).map(({ name }) => name);
const viaOf = (sources: Source[], name: string) =>
  (sources.find((source) => source.name === name)?.attributions ?? []).map(
    ({ via }) => sources.find(({ id }) => id === via)?.name ?? null,
  );

describe('through whom the words came', () => {
  test('words written in a post came through its platform, and so did the quotation that goes on', () => {
    const sources = read([
      'Trade Minister Reza Tehrani struck the same note, tweeting pictures of the fair and writing that the “delay is over” in a tweet addressed to the mayor.',
      '“Do you really think that we will wait?” Tehrani asked.',
    ]);
    expect(viaOf(sources, 'Reza Tehrani')).toEqual(['Twitter', 'Twitter']);
  });

  test('another source in between ends it', () => {
    const sources = read([
      'Jane Roe wrote on Facebook that the ferry was late.',
      '“It was not,” said John Doe.',
      '“It was,” Jane Roe said.',
    ]);
    expect(viaOf(sources, 'Jane Roe')).toContain(null);
  });

  test('“the newspaper” is the outlet named before', () => {
    const sources = read([
      'Jane Roe told Reuters that the ferry was late.',
      '“It will be later,” John Doe told the news agency.',
    ]);
    expect(viaOf(sources, 'John Doe')).toEqual(['Reuters']);
  });

  test('a place behind the name does not part it from its verb', () => {
    expect(viaOf(read(['Jane Roe of Maine told a reporter for Reuters that it was late.']), 'Jane Roe')).toEqual([
      'Reuters',
    ]);
  });

  test('an embedded post is the words of a person the text cites', () => {
    const embed = { platform: 'x.com', author: 'Jane Roe', handle: '@janeroe', href: null };
    const sources = read(
      ['“It is late,” Jane Roe said.'],
      [{ kind: 'embed', text: 'The ferry is late again', links: [], embed }],
    );
    expect(viaOf(sources, 'Jane Roe')).toContain('Twitter');
  });
});

describe('who said it', () => {
  test.each([
    ['The Harbour Office watered down the plan, saying the yard was safe.', 'organization', 'Harbour Office'],
    ['Rents rose by a fifth, according to data from Quayside Research.', 'organization', 'Quayside Research'],
    ['The Teamsters disagree.', 'organization', 'Teamsters'],
    ['His wife, Rita, said he seldom complains.', 'person', 'Rita'],
    ['A 2019 study in Kiel found no link.', 'document', 'A 2019 study in Kiel'],
    ['Canada-based Spotify said it had no plans.', 'organization', 'Spotify'],
  ] as const)('%s', (sentence, kind, name) => {
    expect(named(read([sentence]), kind)).toContain(name);
  });

  test.each([
    'Jane Roe is said to be the owner of the yard.',
    'The judge was later told that the yard was closed.',
    'Harbour Motors recalled 900 boats.',
    'Rents rose, according to a report.',
    'Jane Roe via Getty Images.',
  ])('nobody: %s', (sentence) => {
    expect(read([sentence]).map(({ name }) => name)).toEqual([]);
  });

  test('“the expert” is the one who just spoke', () => {
    const sources = read(['“It is old,” said Jane Roe.', '“It will break,” the expert warned.']);
    expect(sources.map(({ name }) => name)).toEqual(['Jane Roe']);
  });

  test('“the insider” is the unnamed one who just spoke', () => {
    const sources = read(['“It is old,” an insider said.', '“It will break,” the insider warned.']);
    expect(sources.map(({ name }) => name)).toEqual(['an insider']);
  });

  test('a quotation may close with a straight mark', () => {
    expect(named(read(['“The Yard" was praised by Jane Roe, who tweeted, “It is so right.”']), 'platform')).toEqual([
      'Twitter',
    ]);
  });
});

test('a page that declares no language says that its text was read', () => {
  const text =
    'The mayor said that the ferry was late and that it would be late again for as long as the yard is closed.';
  const reading = (lang: string | null, words: string) =>
    readSnapshot({ ...snapshotOf([words]), lang }, register, { readAt: '2026-01-01T00:00:00.000Z' }).coverage.text;
  expect(reading(null, text)).toBe(true);
  expect(reading(null, 'Der Bürgermeister sagte, die Fähre komme zu spät. '.repeat(4))).toBe(false);
  expect(reading('de', text)).toBe(false);
});
