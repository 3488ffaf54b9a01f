/** Through whom words came, where the outlet or platform stands before or behind the speaker. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

const carried = (...texts: string[]) =>
  readTexts(texts).flatMap(({ kind, name, attributions }) =>
    kind === 'person' ? [`${name} via ${attributions.map(({ via }) => via).find(Boolean) ?? 'nobody'}`] : [],
  );

describe('words came through', () => {
  test.each([
    ['According to Dana Holt, senior reporter for CNN, it sank.', 'outlet:cnn'],
    ['On Instagram, the veteran diver Dana Holt writes: “It sank.”', 'platform:instagram'],
    ['Taking to Instagram, the diver Dana Holt wrote: “It sank.”', 'platform:instagram'],
    ['In an Instagram story, Dana Holt said that it sank.', 'platform:instagram'],
    ['22:10 On Facebook, the veteran diver Dana Holt writes: “It sank.”', 'platform:facebook'],
    ['Dana Holt’s Instagram account shared a picture of it.', 'platform:instagram'],
    ['Over on Facebook, Dana Holt said that it sank.', 'platform:facebook'],
  ])('%s', (text, via) => {
    expect(carried(text)).toEqual([`Dana Holt via ${via}`]);
  });

  test.each(['Dana Holt went to CNN.', 'Dana Holt said it sank. It is all over Facebook.'])('nobody: %s', (text) => {
    expect(carried(text).join()).not.toMatch(/via (?:outlet|platform)/u);
  });
});

test.each([
  // A broadcaster and its programme; a person further into the sentence; the one spoken of before
  ['Speaking to MSNBC’s “Morning Joe,” the yard’s chief diver Dana Holt lashed out at it.', '“It sank,” Holt said.'],
  ['Dana Holt dives for the yard.', 'In a CNN interview, the diver lashed out at it.', '“It sank,” Holt said.'],
])('a quotation goes on after an interview: %s %s', (...texts) => {
  expect(carried(...texts)[0]).toMatch(/^Dana Holt via outlet/u);
});

test('nobody else’s goes on after it', () => {
  const texts = ['In a CNN interview, Dana Holt lashed out at Ida Kern.', '“It sank,” Kern said.'];
  expect(carried(...texts)).toEqual(['Ida Kern via nobody']);
});

test('whoever the outlet quotes by a title', () => {
  expect(carried('“It sank,” news agency TASS quoted minister Dana Holt as saying.')).toEqual([
    'Dana Holt via outlet:tass',
  ]);
});

test.each([
  'This story was originally published in the Guardian.',
  'This story was originally published by Grist and is here with permission.',
  'This article is republished from The Conversation under a licence.',
  'Republished with permission from the Guardian.',
])('an outlet’s whole text: %s', (text) => {
  const relations = readTexts(['It sank.', text]).flatMap(({ kind, attributions }) =>
    kind === 'outlet' ? attributions.map(({ relation }) => relation) : [],
  );
  expect(relations).toContain('republishes');
});

describe('an outlet', () => {
  test.each([
    ['La Gazzetta dello Sport claim he will sail for Kiel.', ['La Gazzetta dello Sport']],
    ['Reuters ranked her boat third.', ['Reuters']],
    ['Dana Holt subscribed to the Economist.', []],
    ['An official who was not allowed to speak told Reuters that it sank.', ['Reuters']],
    ['A 2018 Guardian article said that it sank.', ['The Guardian']],
    // Its people, its figures
    ['Journalists from the Associated Press saw it sink.', ['Associated Press']],
    ['A photographer for Reuters heard it sink.', ['Reuters']],
    ['A team from CNN heard it sink.', ['CNN']],
    ['Reuters’ Dana Holt has the full story.', ['Reuters']],
    ['Forbes estimates her wealth at $2 billion.', ['Forbes']],
    ['Variety was the first to report the news.', ['Variety']],
    // Where something was shown, what it will hold
    ['The match will be broadcast live on Sky Sports.', []],
    ['The CNN town hall is set for Tuesday.', []],
  ])('%s', (text, names) => {
    expect(readTexts([text]).flatMap(({ kind, name }) => (kind === 'outlet' ? [name] : []))).toEqual(names);
  });
});
