import { describe, expect, test } from 'vitest';
import type { Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = { name: 'Harbour Post', domain: 'post.example', outletId: null, identity: 'unknown' as const };
const read = (...texts: string[]) => readSources(snapshotOf(texts), register, { publisher, lang: 'en', byline: [] });
const outlets = (sources: Source[]) =>
  sources.flatMap(({ kind, outletId, name }) => (kind === 'outlet' ? [outletId ?? name] : [])).sort();
const viaOf = (sources: Source[], name: string) =>
  sources.find((one) => one.name.includes(name))?.attributions.map(({ via }) => via) ?? [];

describe('an outlet is a source', () => {
  test.each([
    // A broadcaster and its programme
    ['“We will sail,” Jane Roe said on ABC’s “This Week” on Sunday.', ['abc-news']],
    ['Speaking to “CBS This Morning” on Monday, Jane Roe denied it.', ['cbs-news']],
    ['Jane Roe visited NBC’s “Today” to talk about the ferry.', ['nbc-news']],
    // A name that is also a word, where its article has a capital or a cue stands beside it
    ['The ferry was late, as The Hill pointed out.', ['the-hill']],
    ['Jane Roe wrote in The Intercept that the ferry was late.', ['the-intercept']],
    ['(h/t The Hill.)', ['the-hill']],
    // Verbs and nouns of reporting
    ['Reuters characterized the yard as a ruin.', ['reuters']],
    ['“Leave it at the quay,” opined London’s Daily Telegraph.', ['the-daily-telegraph']],
    ['The yard is worth less than the sum estimated by Reuters.', ['reuters']],
    ['A projection from Reuters puts the price at a million.', ['reuters']],
    ['A new study by Reuters of the ferries says otherwise.', ['reuters']],
    ['“Ferries are late again,” by Reuters’ Jane Roe.', ['reuters']],
    ['Reuters: Ferries are late again', ['reuters']],
    ['Jane Roe told Variety’s John Poe that the old ferry would sail again.', ['variety']],
    ['“Leave it at the quay, captains and crews,” opined Cleveland’s Plain Dealer.', ['the-plain-dealer']],
    // A station, not the network whose affiliate it is
    ['Jane Roe told WMUR, the CNN affiliate by the harbour, that she left.', ['wmur']],
    // A list, of which every name counts
    ['Jane Roe told Reuters, CNN and the Associated Press that she left.', ['associated-press', 'cnn', 'reuters']],
    // A part of an outlet under a name of its own
    ['Jane Roe told Bloomberg Politics that she left.', ['bloomberg-news']],
  ])('%s', (sentence, expected) => {
    expect(outlets(read(sentence))).toEqual(expected);
  });

  test('what a debate after it has to do with it or not', () => {
    expect(outlets(read('“It is late,” Jane Roe told John Doe of CNN after the debate.'))).toEqual(['cnn']);
    expect(outlets(read('Jane Roe stayed away from the CNN presidential debate.'))).toEqual([]);
  });
});

test('of outlets that share a name the one of the publisher’s country is meant', () => {
  const blocks = snapshotOf(['Jane Roe was pressed on the price in an ABC interview.']);
  const from = (outletId: string) =>
    outlets(readSources(blocks, register, { publisher: { ...publisher, outletId }, lang: 'en', byline: [] }));
  expect(from('politico')).toEqual(['abc-news']);
  expect(from('the-sydney-morning-herald')).toEqual(['abc-australia']);
});

test.each([
  // An aside in dashes; its words; its people
  ['outlet-dash-reported', 'As Reuters—even a stopped clock is right twice a day—observed, the ferries were late.'],
  ['outlet-dash-reported', 'As Reuters - no friend of the yard - noted, the ferries were late.'],
  ['outlet-reported', 'Newsmax deemed those claims about the ferry false.'],
  ['outlet-words', 'The yard is, in Reuters’ words, “the last of its kind.”'],
  ['by-staff', '“Ferries to run again,” by Reuters’s Jane Roe.'],
  ['as-staff-reports', 'As Reuters’ Jane Roe pointed out in May, the ferry was late.'],
  ['told-outlet', 'Jane Roe told Reuters founder John Poe that the ferry was late.'],
  ['where-first-published', 'Jane Roe writes for Reuters, where this article was first published.'],
  // A report, whatever stands between
  ['document-by-outlet', 'Jane Roe shared a study from the conservative site Reuters that the ferry sank.'],
  ['report-from', 'Jane Roe cast doubt on articles from Newsmax.'],
  ['document-by-outlet', 'A study Tuesday from Newsmax did not help.'],
  ['noted-by', 'The sale was detailed in Reuters.'],
  ['outlet-noticed', 'Newsmax named him to its list of sailors.'],
  ['outlet-noticed', 'With Reuters calling the race for her, Jane Roe went home.'],
  ['outlet-reported', 'CNN and Reuters each called it a “rough week” for the yard.'],
  ['reported-outlet', '” … the ferry has left the quay,” wrote Reuters.'],
  ['digest-mark', 'The ferries run again. [Reuters | Paywall]'],
  ['digest-mark', 'The ferries run again. [Jane Roe, Reuters]'],
  ['contributing-agency', 'Contributing: Jane Roe, Quayside News Service'],
  ['has-the-story', 'Newsmax has more on the sale of the ferry.'],
  ['has-the-story', 'Reuters has a good story on the ferry.'],
  ['reported-by', 'The listing was first spotted by Newsmax.'],
  ['outlet-reported', 'Xinhua said the ferry was sold.'],
  ['outlet-noticed', 'Newsmax scooped the sale on Monday.'],
  ['in-issue-of', 'In the new issue of Wired, Jane Roe calls the ferry a ruin.'],
  ['outlets-issue', 'The ferry is a ruin, Jane Roe says in Vogue’s March issue.'],
  ['confirmed-to', 'Jane Roe confirmed the news to Variety.'],
  ['told-outlet', 'Jane Roe joked to Billboard that she had never sailed.'],
  ['via-in-brackets', 'The film was dropped (via Deadline).'],
  ['hat-tip', 'Hat tip to Curbed, who saw it.'],
  ['on-programme', 'Jane Roe joined MSNBC’s “Morning Joe” to talk about the ferry.'],
  // By those who work for it
  ['according-staff', 'The ferry was late, per Jane Roe of Reuters.'],
  ['according-outlets-staff', 'The ferry was late, according to Reuters’ Jane Roe.'],
  ['reporter-by-name', 'Reuters reporter Jane Roe revealed that the ferry was late.'],
  ['staff-by-name', 'Guardian columnist Jane Roe called the ferry a ruin.'],
  ['name-of-staff', 'Jane Roe, a Guardian columnist, wrote that the ferry was late.'],
  ['argued-at', 'Jane Roe argues in Slate that the ferry should sail.'],
  ['argued-at', '“The ferry should sail,” Jane Roe reports for Slate.'],
  ['argued-at', '“The ferry should sail,” Jane Roe and John Doe report for Slate.'],
  ['outlet-reported', 'The London-based Guardian reported that the ferry was late.'],
  // On the air
  ['opens-on-outlet', 'On May 7 on MSNBC, Jane Roe said that the ferry was late.'],
  ['opens-with-outlet', 'Writing for Slate, Jane Roe argues that the ferry was late.'],
  ['appeared-on', 'Jane Roe appeared on Reuters on Sunday.'],
  ['interview-airing', 'A trailer is out for the interview, due to air on CNN Monday.'],
  ['on-outlet-day', 'On Reuters Tuesday, Jane Roe called for new ferries.'],
  ['on-days-outlet', 'On Wednesday’s “CNN Tonight,” the mayor said the ferry was late.'],
  ['on-panel', 'Jane Roe went after him during a Reuters panel with John Poe.'],
  ['recounted-on', 'Jane Roe talked ferries Monday on Reuters.'],
  ['interview-with', 'Jane Roe was asked in a talk she calls an interview with the editorial board of Reuters.'],
])('%s: %s', (rule, sentence) => {
  const found = read(sentence).filter(({ kind }) => kind === 'outlet');
  expect(found.flatMap(({ attributions }) => attributions.map((one) => one.rule))).toContain(rule);
});

describe('of outlets that share a name', () => {
  test('one named in full elsewhere is meant by its short name, also in the genitive', () => {
    const texts = ['“Ferries run,” by the New York Post’s Ann Poe.', '“Ferries stop,” by Post’s Jane Roe.'];
    expect(outlets(read(...texts))).toEqual(['new-york-post']);
  });

  test('a programme’s name may be that of a speech', () => {
    const texts = [
      'CNN is for sale.',
      'Jane Roe caused outrage when she blasted the ruling in her State of the Union address.',
    ];
    expect(outlets(read(...texts))).toEqual([]);
  });

  test('a cue tells one that is an ordinary word', () => {
    expect(outlets(read('Jane Roe cast doubt on stories in Quartz about the ferry.'))).toEqual(['quartz']);
  });

  test('the one whose name it firmly is counts before one called exactly so', () => {
    expect(outlets(read('Jane Roe told NBC that the ferry was late.'))).toEqual(['nbc-news']);
  });

  test('initials stand for the outlet named in full', () => {
    const sources = read('Jane Roe wrote for the Christian Broadcasting Network.', '“No,” Jane Roe told CBN.');
    expect(outlets(sources)).toEqual(['christian-broadcasting-network']);
  });

  test('the one of the publisher’s country that is called exactly so comes before one that has it for short', () => {
    const from = { ...publisher, outletId: 'politico' };
    const text = snapshotOf(['Jane Roe granted an interview to the Advocate, the magazine of the quays.']);
    expect(outlets(readSources(text, register, { publisher: from, lang: 'en', byline: [] }))).toEqual(['the-advocate']);
  });
});

describe('an outlet is none', () => {
  test.each([
    'Jane Roe is an author whose work has appeared in The Guardian, Rolling Stone and The Atlantic.',
    'The mayor did not respond to Reuters, CNN and the Associated Press.',
    'Jane Roe, who once worked for Reuters, bought the ferry.',
    'The film won the Guardian first book award in May.',
    'CNN shares fell after the sale of the yard.',
    'Sign up for the Guardian newsletter on ferries.',
    'Jane Roe plays for The Sun in the quay league.',
    'A new owner bought the Daily Telegraph in May.',
    'The CNN debate is set for Tuesday.',
    'Photo: Jane Roe/Reuters',
    // What is still to be said, or only shown, held or measured
    'Jane Roe will sit down with Reuters on Sunday.',
    'Jane Roe was taping an interview with Reuters at noon.',
    'CNN aired the last debate on the ferries.',
    'Jane Roe said the commercial on CNN was a lie.',
    'Jane Roe said at a luncheon held by Reuters that the ferry was late.',
    'Jane Roe told a Financial Times dinner that she would sail.',
    'The Dow Jones industrial average rose a little, a broker said.',
    'The group’s statement calling on Reuters to report on ferries was late.',
    // Who works or worked there
    'Jane Roe’s editor was late; her editor at Reuters said nothing of it.',
    'Jane Roe, a former editor of Reuters, reported the sale.',
    'Jane Roe spoke to the CNN affiliate.',
    'In “The Ferry” (Harvard Business Review Press), Jane Roe suggests that it was late.',
    'Mashable announced that after a reorganization it would have no captain.',
    // Whose verb it is
    'She subscribed to the Wall Street Journal, Jane Roe said.',
    'The show airs Mondays on NBC, the mayor said.',
    // Where a thing was to be seen
    'The blouse could be seen in an old issue of Vogue.',
    '“Nightly Quay” host Jane Roe showed a clip of the ferry.',
    'Jane Roe joined CNN in 1998.',
    // Its own people, a thing called so, a show that somebody worked for
    'Jane Roe told CNN’s staff at a meeting that the ferry was late.',
    'Jane Roe told a Reuters executive that the ferry was late.',
    'Put no email in the “Today” folder that is of no use.',
    'Jane Roe worked on The Jo Doe Show, a morning programme that back then was broadcast live from the quay.',
    // A part of a longer name, and a name without its article
    '“We asked the captains again,” John Poe, of QRC Capital Markets, said.',
    'Jane Roe ran as an Independent, and the poll found that she would win.',
    'Jane Roe wrote in an email to top State officials that the ferry was late.',
  ])('%s', (sentence) => {
    expect(outlets(read(sentence))).toEqual([]);
  });
});

describe('through whom', () => {
  test('whoever gave an interview spoke through it', () => {
    const sources = read('Jane Roe regretted the interviews she gave to Reuters and CNN.');
    expect(viaOf(read('“No,” Jane Roe told Reuters and CNN.'), 'Jane Roe')).toEqual(['outlet:reuters', 'outlet:cnn']);
    expect(viaOf(sources, 'Jane Roe')).toContain('outlet:reuters');
    expect(outlets(sources)).toEqual(['cnn', 'reuters']);
  });

  test('an interview whose speaker has no name goes on in what “she” says next', () => {
    const sources = read(
      'Jane Roe sold the ferry.',
      'In an interview with Reuters, the ferry’s star denied it. She said it was late.',
      'She said it again.',
    );
    expect(viaOf(sources, 'Jane Roe')).toEqual(['outlet:reuters', null]);
  });

  test.each([
    [
      'It came to light in an email seen by Reuters.',
      'The ferry is old, Jane Roe said in the email.',
      'outlet:reuters',
    ],
    ['It came to light in an email seen by Reuters.', 'The ferry is old, Jane Roe said in the letter.', null],
    ['Reuters ran a profile of the yard.', 'The ferry is old, Jane Roe said in the story.', 'outlet:reuters'],
  ])('what bore words and is pointed back to: %s %s', (first, then, via) => {
    expect(viaOf(read(first, then), 'Jane Roe')).toEqual([via]);
  });

  test('a word set between a story and its block quotation is no end of it', () => {
    const texts = ['The board met, as Reuters reported:', 'Advertisement'];
    const quote = { kind: 'quote' as const, text: 'Jane Roe said the yard would close.', links: [] };
    const context = { publisher, lang: 'en', byline: [] };
    const sources = readSources(snapshotOf(texts, [quote]), register, context);
    expect(viaOf(sources, 'Jane Roe')).toEqual(['outlet:reuters']);
  });

  test('an outlet’s own people are not who “he” is', () => {
    const sources = read('In an interview with NBC’s John Poe, Jim Doe denied that he told Reuters about the ferry.');
    expect(viaOf(sources, 'John Poe')).toEqual([]);
  });
});

test('an agency’s name alone signs an article at its ends; in its midst it stands under a picture', () => {
  const texts = Array.from({ length: 12 }, (_, day) => `The ferry was late on day ${day}.`);
  expect(outlets(read(...texts, 'ASSOCIATED PRESS.', ...texts))).toEqual([]);
  expect(outlets(read(...texts, 'ASSOCIATED PRESS.'))).toEqual(['associated-press']);
});
