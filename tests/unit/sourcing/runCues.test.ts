import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { compileCues } from '../../../utils/sourcing/cuePatterns.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { matchesOf } from '../../../utils/sourcing/matchesOf.ts';
import { readSentences } from '../../../utils/sourcing/readSentences.ts';
import { runCues } from '../../../utils/sourcing/runCues.ts';
import { createSourceList } from '../../../utils/sourcing/sourceList.ts';
import { snapshotOf } from './snapshotOf.ts';

const ROLES = ['outlet', 'carrier', 'platform', 'speaker', 'drop'];

const texts = [
  '“We are ready,” Jane Roe told Reuters on Monday, CNN reported, citing two officials.',
  'The port reopened at dawn, according to Le Monde and a report seen by the Associated Press.',
  'Harbour: “The quay is closed.” “It is open”: Jane Roe',
  'Jane Roe tweeted a photo. Source: Harbour Office. In a letter to Reuters, obtained by CNN, the report found little.',
  'Jane Roe wrote on Twitter that a court filing showed the harbour office was late. Reuters declined to comment.',
];

const article = {
  blocks: snapshotOf(texts).blocks,
  register: loadRegister(),
  language: en,
  publisher: null,
  byline: [],
  sources: createSourceList(),
};

describe('what a pattern needs', () => {
  test('where a pattern matches each of its roles is filled', () => {
    const { cues, negatives } = compileCues(en);
    const patterns = [...cues, ...negatives].map(({ pattern }) => pattern);
    let seen = 0;
    for (const { sentence } of readSentences(article, en))
      for (const pattern of patterns)
        for (const { groups = {} } of matchesOf(sentence.masked, pattern))
          for (const role of ROLES.filter((name) => name in groups)) {
            seen++;
            expect(groups[role], `${role} of ${pattern.source}`).toBeDefined();
          }
    expect(seen).toBeGreaterThan(5);
  });

  test('no cue that matches goes untried for want of a word or of a kind of mention', () => {
    // those that ask what the speaker is called find less than they match
    const cues = compileCues(en).cues.filter(({ known }) => !known.titled && !known.named);
    const names = cues.map(({ known }) => known.name);
    const all = readSentences(article, en).flatMap(({ sentence }) =>
      cues.flatMap(({ known, pattern }) => matchesOf(sentence.masked, pattern).map(() => known.name)),
    );
    const found = readSentences(article, en)
      .flatMap(({ sentence }) => runCues(sentence, en).map(({ rule }) => rule))
      .filter((rule) => names.includes(rule));
    expect(found).toEqual(all);
    expect(new Set(found).size).toBeGreaterThan(8);
  });

  test('the words that verbs of saying begin with are known, so that they are looked for nowhere else', () => {
    expect(compileCues(en).verbsAreKnown).toBe(true);
  });

  test('no pattern has a role that may be absent', () => {
    const optional = /\(\?<(?:(?:outlet|carrier|platform|speaker|drop)>[^()]*|cue>\{[A-Z]\})\)(?:[?*]|\{0)/u;
    const all = [...en.cues, ...en.negatives];
    expect(all.filter(({ pattern }) => optional.test(pattern)).map(({ name }) => name)).toEqual([]);
  });
});

test.each([
  ['a1b22', /\d/gu],
  ['none here', /\d/gu],
  ['😀a', /x*/gu],
  ['', /$/gu],
])('matches of “%s” are those of matchAll', (text, pattern) => {
  const plain = (match: RegExpMatchArray) => [match.index, ...match];
  expect(matchesOf(text, pattern).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
});
