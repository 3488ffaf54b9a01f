/** Whom a sentence cites, by kind: groups and their campaigns, police, documents by where they come from, and through whom. */
import { describe, expect, test } from 'vitest';
import { brief, readTexts as read } from './readTexts.ts';

describe('who speaks', () => {
  test.each([
    ['A Hale campaign official said that it was late.', ['anonymous A Hale campaign official']],
    ['A spokesman for Mayor Anna G. Roe of Kiel defended the route.', ['anonymous A spokesman']],
    [
      'The Hale campaign and some pilots have alleged that it was late.',
      ['anonymous some pilots', 'organization The Hale campaign'],
    ],
    ['Republicans on the Harbour Committee said that it was late.', ['anonymous Republicans on the Harbour Committee']],
    ['A former committee staffer said that it was late.', ['anonymous A former committee staffer']],
    ['Hale’s close friends have in the past said that it was late.', ['anonymous Hale’s close friends']],
    ['Jones’ campaign says it raised money.', ['organization Jones’ campaign']],
    ['The ferry was shut on Sunday evening, police said.', ['organization police']],
    ['Police said that six fled. Danish police said that it was over.', ['organization Police']],
    ['Pres. Hale admits that it was late.', ['person Hale']],
    ['According to John Hale’s biographer, Anna Roe, it was late.', ['person Anna Roe']],
    ['Her dad, she says, tells many jokes. “It was late,” Anna Roe said.', ['person Anna Roe']],
    ['It takes two anchors per QVR, the harbour master Anna Roe said.', ['person Anna Roe']],
    ['It takes two anchors, per Anna Roe.', ['person Anna Roe']],
    ['John Hale’s arrest was first reported by Reuters.', ['outlet Reuters']],
    ['Emails seen by Reuters show that it was late.', ['outlet Reuters']],
    ['Footage shared with Reuters says that it was late.', ['outlet Reuters']],
    ['Reuters could not independently verify the report.', []],
    ['Reuters was unable to verify it.', []],
    ['Reuters has not been able to confirm it. Reuters confirmed the rest.', ['outlet Reuters']],
    ['The Harbour Office said on Telegram that it was late.', ['platform Telegram', 'organization Harbour Office']],
    ['Anna Roe wrote on Threads that it was late.', ['platform Threads', 'person Anna Roe']],
    ['Reuters’ Anna Roe in Kiel says it was late.', ['outlet Reuters', 'person Anna Roe']],
    ['Data from the Harbour Office showed a fall.', ['organization Harbour Office']],
    ['Ursula von der Roe was late. Von der Roe said it was closed.', ['person Ursula von der Roe']],
    ['Carlos de la Roe was late. De la Roe said it was closed.', ['person Carlos de la Roe']],
    ['Reuters quoted officials as saying it was late.', ['outlet Reuters', 'anonymous officials']],
    ['A Reuters correspondent at the scene saw smoke.', ['outlet Reuters']],
    ['Reuters was the first to report the news.', ['outlet Reuters']],
    [
      'The semi-official Fars news agency, citing an unnamed source, said it was late.',
      ['outlet Fars News Agency', 'anonymous an unnamed source'],
    ],
    ['Reuters calculations show that it was late.', ['outlet Reuters']],
    ['Anna Roe, a senior reporter for Reuters, said it was late.', ['outlet Reuters', 'person Anna Roe']],
    ['The Athletic’s Anna Roe reports that it was late.', ['outlet The Athletic', 'person Anna Roe']],
    ['Reuters announced deep job cuts on Monday.', []],
    ['Reuters reported a profit of £30m.', []],
    ['Reuters reported a loss at the bank.', ['outlet Reuters']],
    ['Reuters announced results by state.', ['outlet Reuters']],
    ['The latest government data shows a fall.', ['document The latest government data']],
    ['The Harbour Office data shows a fall.', ['organization Harbour Office']],
    ['The numbers below were compiled by the Harbour Office.', ['organization Harbour Office']],
    ['Figures from the Harbour Office show a fall.', ['organization Harbour Office']],
    ['Figures from Kiel, Bonn and Ulm reflect a fall.', []],
    ['Polling by the Harbour Office found a fall.', ['organization Harbour Office']],
    ['Analysis by the Harbour Office found a fall.', ['organization Harbour Office']],
    ['A study by Anna Roe and colleagues at Kiel University found a fall.', ['document A study by Anna Roe']],
    ['Deutsche Hafenbank said that it was late.', ['organization Deutsche Hafenbank']],
    ['Anna Roe excelled at strategy, branding, and ferries.', []],
    ['Anna Roe left at noon, branding the ferry a danger.', ['person Anna Roe']],
    ['Anna Roe’s ferry brands are old. Of branding Anna Roe knew little.', []],
    ['Richard Cross, a former aide, said that it was late.', ['person Richard Cross']],
    [
      'The Democratic National Convention released a statement, saying it was late.',
      ['organization Democratic National Convention'],
    ],
    ['It topped a list compiled by the Quay Council for Safety.', ['organization Quay Council for Safety']],
    ['A separate statement issued by the Hale campaign was short.', ['organization the Hale campaign']],
    [
      'The Quay Center for Ports said so. It was cheap, according to the Quay Center.',
      ['organization Quay Center for Ports'],
    ],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('a document', () => {
  test.each([
    ['A University of Kiel poll out this week shows a small lead.', ['document A University of Kiel poll']],
    ['A Kiel poll out Monday showed a small lead.', ['document A Kiel poll']],
    ['The Harbour Poll finds that it rains.', ['document The Harbour Poll']],
    ['The yard was fined twice, according to his biography.', ['document his biography']],
    ['Her support in a Kiel poll released Sunday is a record low.', ['document a Kiel poll']],
    [
      'A Kiel poll of 400 pilots found that it rains. It is cold, the poll found. It snows as well, according to the poll.',
      ['document A Kiel poll of 400 pilots'],
    ],
    ['A Kiel poll found that it rains. It is cold, the survey found.', ['document A Kiel poll']],
  ])('%s', (text, documents) => {
    expect(brief(text).filter((source) => source.startsWith('document'))).toEqual(documents);
  });

  test('is no word of a longer name', () => {
    expect(brief('The Poll Tax was said to be low.')).toEqual([]);
  });
});

test('what somebody was asked in an interview goes on in the quotations that follow', () => {
  const sources = read([
    'In an interview with CNN published on Monday, Anna Roe was asked about the ferry.',
    'Roe joked that it was late, but went on to say, “It will sail in May.”',
  ]);
  const roe = sources.find(({ name }) => name === 'Anna Roe');
  const cnn = sources.find(({ name }) => name === 'CNN');
  expect(roe?.attributions.some(({ via }) => via === cnn?.id)).toBe(true);
});

describe('what an outlet was first with', () => {
  const relations = (text: string) =>
    read([text]).map(({ name, attributions }) => `${name} ${attributions[0]?.relation}`);

  test.each([
    ['The sale was first reported by Reuters.', ['Reuters reports']],
    ['The payment, detailed earlier by Reuters, was made in May.', ['Reuters reports']],
    ['Five deaths have been tallied by Reuters.', ['Reuters reports']],
    ['His words were quoted by Reuters.', ['Reuters quotes']],
    ['Anna Roe said it was late, as first reported by Reuters.', ['Reuters quotes', 'Anna Roe says']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
