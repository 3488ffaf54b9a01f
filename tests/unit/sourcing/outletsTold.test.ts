/** Further cues that tell an outlet: what it has seen, whom its own people are, what was told to it among others. */
import { expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

test.each([
  ['staff-title-name', 'Reuters’ shipping editor, Jane Roe, said that the ferry was late.'],
  ['reporter-said', 'A Reuters correspondent at the quay said that two ferries had sunk.'],
  ['reporter-said', 'A Danish state television correspondent at the quay said that two ferries had sunk.'],
  ['reported-staff-of', 'The ferry was late, report Ann Poe, Jim Doe and Jane Roe of Reuters.'],
  ['an-outlets-story', 'After a series of Miami Herald stories about the ferries, she left.'],
  ['poll-for', 'The ferries are late, a poll of 900 captains taken in May for Newsweek shows.'],
  ['outlet-quotes', 'Reuters has been told by a captain that the ferry was late.'],
  ['outlet-reported', 'The Times of India newspaper in Kiel reported that the ferry was late.'],
  ['outlet-reported-citing', 'Xinhua, citing the harbour office, put the number of ferries at nine.'],
  ['staff-reports', 'Bloomberg’s Jane Roe says that the ferry will be late.'],
  ['second-outlets-poll', 'A Newsweek-CNN poll found that captains agreed.'],
  ['witness-of-outlet', 'A Reuters witness heard two horns.'],
  // What it saw, and its own story by a name that is also a word
  ['outlet-has-seen', 'Reuters has seen letters that tell of the sale.'],
  ['an-outlets-story', 'A Guardian investigation found that forty ferries were late.'],
  ['in-outlet-opens', 'In the Guardian, Jane Roe called the ferry a ruin.'],
  ['confirmed-to', 'A spokesperson for the yard confirmed the blaze to TechCrunch.'],
  ['told-among-others', '“It is late,” Jane Roe told reporters, including John Poe of Reuters.'],
  ['tell-outlet', 'The ferry will sail, sources tell Yahoo Sports.'],
  ['via-outlet', '“It is late,” Jane Roe said, via John Poe of Reuters.'],
  ['quoted-by', 'Captains polled by Reuters had hoped for wind.'],
  ['outlet-reported', 'A ferry sank, the state-owned Global Times newspaper said.'],
])('%s: %s', (rule, sentence) => {
  const found = readTexts([sentence]).filter(({ kind }) => kind === 'outlet');
  expect(found.flatMap(({ attributions }) => attributions.map((one) => one.rule))).toContain(rule);
});

test.each([
  'Jane Roe’s interview with Reuters will air on Sunday.',
  'Jane Roe told the Financial Times’ Global Quays Summit that she would sail.',
  // Its own affairs, its call, a journal, somebody else's employer
  'The Washington Post announced it would cut a hundred jobs.',
  'When contacted by Reuters, the yard declined to comment.',
  'The study, published in the journal Nature, found that boats are loud.',
  'The story was told in the Uferner Medical Journal, where doctors wrote it out.',
  'The findings, published on Monday in The Lancet, are old.',
  'A study in Science found that boats are loud.',
  'You can watch the interview with her on Sky News at noon.',
  // Who plays somebody there, whose show loses somebody, who was never on it, who works there and wrote a book
  'Jim Doe, playing the old captain on NBC’s Saturday Night Live, explained: “I am old.”',
  'Jane Roe’s show on ABC recently lost its host.',
  'On that day not one captain appeared on Reuters’ The Quay File.',
  'The house will publish a book written by the Washington Post editor Jane Roe.',
])('an outlet is none: %s', (sentence) => {
  expect(readTexts([sentence]).filter(({ kind }) => kind === 'outlet')).toEqual([]);
});

test('a journal that is told something, or that reports, is an outlet', () => {
  const outlets = (text: string) => readTexts([text]).flatMap(({ kind, name }) => (kind === 'outlet' ? [name] : []));
  expect(outlets('Jane Roe told Nature that boats are loud.')).toEqual(['Nature']);
  expect(outlets('In an interview in Science, Jane Roe said that boats are loud.')).toEqual(['Science']);
});
