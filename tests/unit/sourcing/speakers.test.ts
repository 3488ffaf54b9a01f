import { describe, expect, test } from 'vitest';
import type { Block, Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const read = (texts: string[], blocks: Block[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher: null, lang: 'en', byline: [] });
const speakers = (sources: Source[]) => sources.filter(({ kind }) => kind !== 'outlet').map(({ name }) => name);
const block = (kind: Block['kind'], text: string): Block => ({ kind, text, links: [] });

describe('one verb, one speaker', () => {
  test.each([
    ['quote-said-name', '“It is late,” explained Kiel-based shipwright Jane Roe.', ['Jane Roe']],
    ['quote-said-someone', '“It is late,” said two sealers and a harbour official.', ['a harbour official']],
    ['clause-said-name', 'The ferry was late, said Jane Roe, who owns the yard.', ['Jane Roe']],
    ['name-role-said', 'Jane Roe, a harbour official wrote that the ferry was late.', ['Jane Roe']],
    ['issued-statement', 'On Monday, Harbour Motors issued a brief statement.', ['Harbour Motors']],
    ['source-line', 'Source: Harbour Office', ['Harbour Office']],
    ['source-line-next', 'Source: Harbour Office, Department of Ferries', ['Harbour Office', 'Department of Ferries']],
    ['headline-colon', 'Ferry to be late until winter: Harbour Office', ['Harbour Office']],
    [
      'document-says',
      'A 2012 analysis by the Harbour Office of the yard’s rules states that they hold.',
      ['A 2012 analysis by the Harbour Office of the yard’s rules'],
    ],
    ['speaker-said', 'Jane Roe has repeatedly warned that the ferry is late.', ['Jane Roe']],
    ['speaker-of-said', 'Jane Roe of the Harbour Office said the ferry was late.', ['Jane Roe']],
    ['role-name-said', 'The yard’s owner, Jane Roe, said the ferry was late.', ['Jane Roe']],
    ['speaker-aside-said', 'Jane Roe, in a yellow coat of her own, said the ferry was late.', ['Jane Roe']],
    ['speaker-near-aside-said', 'Reached by phone Jane Roe, a shipwright, said the ferry was late.', ['Jane Roe']],
    ['speaker-who-said', 'The plan is that of Jane Roe, who says the ferry is late.', ['Jane Roe']],
    ['speaker-did-and-said', 'Jane Roe left the yard in May and said the ferry was late.', ['Jane Roe']],
    ['speaker-by-saying', 'Jane Roe opened the fair by saying the ferry was late.', ['Jane Roe']],
    ['speaker-open-aside-said', 'Jane Roe, a former shipwright said the ferry was late.', ['Jane Roe']],
    ['speaker-did-saying', 'Jane Roe left the yard, saying the ferry was late.', ['Jane Roe']],
    ['speaker-comma-said', 'John Roe, Jr., said the ferry was late.', ['John Roe, Jr.']],
  ])('%s: %s', (rule, sentence, expected) => {
    const sources = read([sentence]);
    expect(speakers(sources)).toEqual(expected);
    expect(sources.flatMap(({ attributions }) => attributions.map((one) => one.rule))).toContain(rule);
  });

  test.each([
    'Jane Roe said little about the ferry.',
    'Jane Roe asked John Doe about the ferry.',
    'Jane Roe maintained the road for years.',
    'Jane Roe responded as if the ferry were hers.',
    'Jane Roe called the police twice.',
    'The ferry is late, as per Jane Roe’s wish.',
    'The dog of Jane Roe barked at the ferry.',
    'Significantly, the ferry was late.',
    'Jane Roe was told that the ferry was late.',
    'Jane Roe did not say when the ferry would leave.',
    'Jane Roe might say that the ferry is late.',
    'Jane Roe declined to explain the delay.',
    'The claims are described by Jane Roe in May.',
    'Jane Roe recalled 900 boats.',
    'The harbour’s GDP estimate rose.',
  ])('nobody speaks: %s', (sentence) => {
    expect(speakers(read([sentence]))).toEqual([]);
  });
});

test.each([
  ['a given name behind “in” is a place', 'The mayor left. Late in Charlotte she said it was late.', []],
  ['who speaks in another’s words is no source', 'Jane Roe said that John Doe had denied it.', ['Jane Roe']],
  ['nor before them', 'John Doe had warned the yard of ice, Jane Roe said on Monday.', ['Jane Roe']],
  ['two in turn', 'Jane Roe said it was late, while John Doe denied it.', ['Jane Roe', 'John Doe']],
  ['an adverb is nobody', 'Significantly, the mayor said it was late.', ['the mayor']],
  ['a name for something', 'Jane Roe called the delay a disgrace.', ['Jane Roe']],
  [
    'a verb for speech beside a quotation',
    '“It is late,” barked Jane Roe. “Very,” John Doe shot back.',
    ['Jane Roe', 'John Doe'],
  ],
  ['an assurance', 'Jane Roe assured the crowd that the ferry would come.', ['Jane Roe']],
  ['a pronoun with its verb drawn to it', 'Jane Roe is so cross that she’s called it “late” again.', ['Jane Roe']],
  ['in whose view', 'The ferry is late, in Jane Roe’s view.', ['Jane Roe']],
  [
    'several with their homes',
    'Sens. Anders Roe of Ohio and John Doe of Maine, both up for election, also said it was late.',
    ['John Doe', 'Anders Roe'],
  ],
  [
    'several with their parties',
    'Reps. Anna Roe (D-Ill.), Zoe Doe (D-Calif.) and Lou Low (R-Ohio) said it was late.',
    ['Lou Low', 'Zoe Doe', 'Anna Roe'],
  ],
  ['a title before the office’s name', 'New York City Public Advocate Trish Roe said it was late.', ['Trish Roe']],
  ['an initial before a given name', 'Counsel J. Anders Roe said it was late.', ['J. Anders Roe']],
  [
    'a name behind a title and before another',
    'Former U.N. Ambassador John Doe and Harbour Office director Anna Roe left. “It is late,” said Doe.',
    ['John Doe'],
  ],
  ['a single name behind one who only asked', 'In an interview with Jane Roe, Ylva said: “It is late.”', ['Ylva']],
  ['a son named after his father', 'John Roe Jr. warned that the ferry was late.', ['John Roe Jr.']],
  ['somebody’s adviser', 'Jane Roe left. “It is late,” said a senior Roe adviser.', ['a senior Roe adviser']],
  ['of whom it was said', '“It is late,” John Doe, after a pause, said of Jane Roe.', ['John Doe']],
  [
    'the outer name speaks',
    'Prince Olav, the younger brother of the heir, Sverre, has told friends that it is late.',
    ['Olav'],
  ],
  [
    'a source close to somebody',
    'One insider close to Jane Roe told Reuters that it is late.',
    ['One insider close to Jane Roe'],
  ],
  ['a lobbyist for a body', 'A lobbyist for the Harbour Office called it late.', ['A lobbyist for the Harbour Office']],
  ['a phrase behind an abbreviation', 'It was late, according to U.S. officials.', ['U.S. officials']],
  ['a title behind a verb', '“It is late,” claimed state Rep. Jane Roe, R-St. Olaf Bay.', ['Jane Roe']],
  ['a place behind a name', '“It is late,” Jane Roe, from Nordby, Westmark, told Reuters.', ['Jane Roe']],
  ['who confirmed it', 'It was late, as was confirmed by the Harbour Office.', ['Harbour Office']],
  ['a single name beside a role', 'Sverre, an organizer at the yard, told a crowd that it is late.', ['Sverre']],
  ['a given name beside a kinswoman', 'It is late, according to a tale her sister Alice has told.', ['Alice']],
  ['a name behind the office of another', 'The envoy to the U.N. Anna Roe said it was late.', ['Anna Roe']],
  ['unspecific reports', 'According to local news reports, it was late.', ['local news reports']],
  [
    'reports that are documents',
    'The yard closed, according to campaign finance reports.',
    ['campaign finance reports'],
  ],
  ['members of a party', 'The Liberal Democrats said it was late.', ['Liberal Democrats']],
])('%s', (_, sentence, expected) => {
  expect(speakers(read([sentence]))).toEqual(expected);
});

describe('who is who', () => {
  test('a pronoun does not stand for someone of the other gender', () => {
    const sources = read(['Emma Roe met Peter Doe in Kiel.', 'Peter Doe left.', '“It is late,” she said.']);
    expect(speakers(sources)).toEqual(['Emma Roe']);
  });

  test('a title tells the gender where the given name does not', () => {
    const sources = read(['Ms. Tekla Roe runs the yard. Olav Doe left it.', 'Mr. Doe was late.', '“It is,” she said.']);
    expect(speakers(sources)).toEqual(['Tekla Roe']);
  });

  test('a pronoun may stand for one unnamed source', () => {
    const sources = read(['Peter Doe left the yard.', 'An insider said it was late. “It is old,” he added.']);
    expect(speakers(sources)).toEqual(['An insider']);
  });

  test('a person named in a photo’s caption is not who “he” is', () => {
    const sources = read(
      [],
      [
        block('paragraph', '“It is late,” Peter Doe said.'),
        block('caption', 'Paul Smith at the yard.'),
        block('paragraph', '“It is old,” he said.'),
      ],
    );
    expect(speakers(sources)).toEqual(['Peter Doe']);
  });

  test('a body and its acronym are one source, named by both', () => {
    const sources = read(['The Board of Northern Ferries (BNF) said it was late.', 'The BNF also said it was old.']);
    expect(speakers(sources)).toEqual(['Board of Northern Ferries (BNF)']);
  });

  test('a title is its holder’s, not that of whoever just spoke', () => {
    const sources = read([
      'Ferries Minister Emma Roe opened the yard.',
      '“It is late,” said Peter Doe.',
      '“It is not,” the minister said.',
    ]);
    expect(speakers(sources)).toEqual(['Peter Doe', 'Emma Roe']);
  });

  test('a heading names whom its section is about', () => {
    const sources = read([], [block('heading', 'Emma Roe'), block('caption', 'She said the ferry was late.')]);
    expect(speakers(sources)).toEqual(['Emma Roe']);
  });
});

describe('whom a pronoun stands for', () => {
  test.each([
    [
      'whom the pronoun before stood for, not who is spoken of',
      [
        'Anders Roe left the yard. Roe told the crew it was late.',
        'He added that he would call the mayor because of John Doe’s remarks.',
        '“It is late,” he said.',
      ],
      ['Anders Roe', 'John Doe'],
      ['“It is late,” he said.', 'Anders Roe'],
    ],
    [
      'the subject behind an opening phrase',
      [
        'Anders Roe said it was late.',
        'At a fair in the old harbour on Thursday afternoon, John Doe put the ferry on a list.',
        '“It is late,” he said.',
      ],
      ['Anders Roe', 'John Doe'],
      ['“It is late,” he said.', 'John Doe'],
    ],
    [
      'the one person of its own sentence',
      [
        'Anders Roe said it was late.',
        'The crew had a list of questions that seemed to come from John Doe as he said “it is late” again.',
      ],
      ['Anders Roe', 'John Doe'],
      ['as he said “it is late” again', 'John Doe'],
    ],
  ])('%s', (_what, texts, all, [sentence, who]) => {
    const sources = read(texts);
    expect(speakers(sources).toSorted()).toEqual(all);
    const meant = sources.filter(({ attributions }) =>
      attributions.some(({ evidence }) => evidence.exact.includes(sentence ?? '')),
    );
    expect(meant.map(({ name }) => name)).toEqual([who]);
  });
});

describe('a quotation over several paragraphs', () => {
  test.each([
    ['“', '”'],
    ['"', '"'],
    ["''", "''"],
    ['«', '»'],
  ])('whoever speaks inside it is no source: %s%s', (open, close) => {
    const sources = read([
      `${open}The ferry is late,${close} Jane Roe said. ${open}It is old.`,
      `${open}It was old in my youth, and John Doe says so.`,
      `${open}The mayor, Lee Low, said so too.${close}`,
    ]);
    expect(speakers(sources)).toEqual(['Jane Roe']);
  });
});
