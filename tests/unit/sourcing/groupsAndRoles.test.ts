/** Who speaks on pages of other sites: groups without names, bodies beside what they are, platforms as companies, notes at the end. */
import { describe, expect, test } from 'vitest';
import { brief, readTexts } from './readTexts.ts';

const read = (...texts: string[]) => readTexts(texts);

describe('a group without a name', () => {
  test.each([
    ['Legislators said the route was late.', ['anonymous Legislators']],
    ['Several ferry firms said they had found the leak.', ['anonymous Several ferry firms']],
    // An outlet's shared name that the phrase begins with
    ['Union members at the Kiel yard say it was late.', ['anonymous Union members at the Kiel yard']],
    ['State officials said it was late.', ['anonymous State officials']],
    ['Experts agree it was late.', ['anonymous Experts']],
    ['Sources connected to the yard say it was late.', ['anonymous Sources connected to the yard']],
    ['The receptionist said it was late.', ['anonymous The receptionist']],
    // With what tells them apart
    ['An official with a ferry company said it was late.', ['anonymous An official with a ferry company']],
    [
      'A resident who did not want to be named for fear of the harbour master said people stay away.',
      ['anonymous A resident'],
    ],
    // Who have spoken before, by one word
    ['Kasprow executives said it was late. Executives admitted that it rained.', ['anonymous Kasprow executives']],
    ['A Kiel resident said it was late. “It rains,” the woman said.', ['anonymous A Kiel resident']],
    // Of many, some
    ['A number of harbour experts have said that it was late.', ['anonymous harbour experts']],
    ['Several of the judges said no.', ['anonymous the judges']],
    // Who go on saying it
    ['Experts are warning that it is late.', ['anonymous Experts']],
    ['Yet harbour economists, like their rivals, say it is late.', ['anonymous harbour economists']],
    [
      'A producer for Kasprow Studios told CNN it was late.',
      ['outlet CNN', 'anonymous A producer for Kasprow Studios'],
    ],
    ['Roe won, according to three television networks.', ['anonymous three television networks']],
    ['It was short, according to an attendee.', ['anonymous an attendee']],
    // Whose noun stands before a document's
    ['It fell, according to harbour officials surveys.', []],
    // Who doubt
    ['Meanwhile, harbour observers questioned the minister’s decision.', ['anonymous harbour observers']],
    // Of two bodies, neither of which speaks
    ['Experts from the Harbour Office (HO) and the Ferry Ministry estimated that half sank.', ['anonymous Experts']],
    ['Former officials in the Harbour Office and at the Ferry Ministry have said so.', ['anonymous Former officials']],
    // In the second half of a sentence
    [
      'A spokesman for Jane Roe declined to address the Kiel report but said in a statement that it is late.',
      ['anonymous A spokesman'],
    ],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('a single person without a name', () => {
  test.each([
    // Of a party
    ['An Oregon Democrat predicted a rout.', ['anonymous An Oregon Democrat']],
    ['“He was flat,” said a Virginia Republican, who would not be named.', ['anonymous a Virginia Republican']],
    ['A House Republican told reporters the bill was dead.', ['anonymous A House Republican']],
    ['“It is late,” said one New Hampshire Republican.', ['anonymous one New Hampshire Republican']],
    // By what they are
    ['One GOP strategist said it was late.', ['anonymous One GOP strategist']],
    ['A longtime confidant said the skipper was angry.', ['anonymous A longtime confidant']],
    ['“He went home,” his family said.', ['anonymous his family']],
    // By nothing
    ['Another added: “I would never sail.”', ['anonymous Another']],
    ['Others said the quay was old.', ['anonymous Others']],
    ['If one adds Kiel, that makes twelve.', []],
    ['No one said it was late.', []],
    // By whom they know
    ['Those around the skipper admit it was late.', ['anonymous Those around the skipper']],
    ['Those around Jane Roe admit it was late.', ['anonymous Those around Jane Roe']],
    ['People who know him say he is kind.', ['anonymous People who know him']],
    ['An attorney representing the crew said they would sue.', ['anonymous An attorney representing the crew']],
    // The word alone tells nobody
    ['Kasprow used customer demand to claim that it was late.', []],
    ['According to Kasprow commissioner Usman, it was late.', ['person Usman']],
    // Whom somebody is, or how many of them
    ['Her sons have become her advisers, and say so.', []],
    ['Nearly 40 percent of her backers say they will stay home.', []],
    ['It costs 30 euros per person, which includes lunch, she said.', []],
    ['Each passenger said so.', []],
    ['It fell, according to a purchasing manager’s index.', []],
    ['The rules apply, according to an official website.', []],
    ['Jane Roe (D-Kiel), a member of the harbour team, called it late.', ['person Jane Roe']],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });

  test.each([
    ['Jane Roe held a sign.', 'The 61-year-old scientist says it was late.'],
    ['“It was late,” said Jane Roe, a harbour pilot and a Republican who says so.', ''],
  ])('who is somebody named: %s %s', (...texts) => {
    expect(brief(...texts)).toEqual(['person Jane Roe']);
  });

  test('who is called by an office is somebody named before', () => {
    expect(brief('Jane Roe left the yard. The harbour commander said it was late.')).toEqual([]);
  });
});

describe('a verb of saying', () => {
  test.each([
    ['A harbour spokesman informs readers that the cellar is empty.', ['anonymous A harbour spokesman']],
    ['The Harbour Office had recommended two lifeboats.', ['organization Harbour Office']],
    ['In March the OECD forecast growth of 1.9% for the yard.', ['organization OECD']],
    ['Kasprow Motors is urging drivers to wait.', ['organization Kasprow Motors']],
    ['Harbour experts recommend lifeboats.', ['anonymous Harbour experts']],
    ['Critics add that it was late.', ['anonymous Critics']],
    ['Patients admitted to hospital were well.', []],
    ['The OECD forecast for the yard was late.', []],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('a body', () => {
  test.each([
    // Beside what it is
    ['The Westmark Union’s police agency, Quaypol, says it works.', ['organization Quaypol']],
    ['It is clear that Quaypol, the Kiel Union police agency, has said so.', ['organization Quaypol']],
    ['The Kiel ferry watchdog says the boat is no risk.', ['organization The Kiel ferry watchdog']],
    ['It rose by 3.7%, according to the research firm QPD.', ['organization QPD']],
    [
      'While the Kiel ferry watchdog and Westmark officials say it is no risk, it is late.',
      ['anonymous Westmark officials', 'organization the Kiel ferry watchdog'],
    ],
    // Two of them, and names with others' names in them
    [
      'Profits are up, Harbour Reserve and Ferry Department data show.',
      ['organization Ferry Department', 'organization Harbour Reserve'],
    ],
    [
      'The Kiel Pilots’ Association also opposes the plan, arguing that it is late.',
      ['organization Kiel Pilots’ Association'],
    ],
    ['It fell, the health ministry reported in May.', ['organization the health ministry']],
    ['Hale’s office said in a statement that it was late.', ['organization Hale’s office']],
    ['Deutsche Quay said it was late.', ['organization Deutsche Quay']],
    // With commas in its name, though not with people behind it
    [
      'The Department of Housing, Planning and Local Government said it was late.',
      ['organization Department of Housing, Planning and Local Government'],
    ],
    [
      'The Department for Business, Energy, and Industrial Strategy said so.',
      ['organization Department for Business, Energy, and Industrial Strategy'],
    ],
    ['The Department of Justice, Jane Roe and John Doe said so.', ['person John Doe', 'person Jane Roe']],
    // By the letters that it goes by
    [
      'Quaypol’s European Ferry Centre, known as EC3, said it was late. EC3 says it works.',
      ['organization Quaypol’s European Ferry Centre (EC3)'],
    ],
    // Whose account it is
    ['Roe met Doe on Friday, according to a Pentagon readout.', ['organization Pentagon']],
    ['The Kiel yard’s Harbour Office sent out a statement on Friday.', ['organization Harbour Office']],
    // Whose word for something is quoted
    ['The storm was called “unprecedented” by Quaypol, which looks into it.', ['organization Quaypol']],
    // Whose name runs on over an outlet's
    ['RBC Capital Markets said it was late.', ['organization RBC Capital Markets']],
    // A platform as a company
    ['Facebook said it was late.', ['organization Facebook']],
    // The word that opens a list of stories is none
    ['(MORE: Ferries) The organization also rejected it.', []],
    // Remarks of those who belong to a place
    ['The cut drew comments from Westmark’s rowing greats.', []],
    // Without words
    ['If the Harbour Office insists on a long delay, it will be late.', []],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

test('his campaign is the one named before', () => {
  const [campaign] = read('The Roe campaign said it was late. His campaign said that it rained.');
  expect(campaign?.attributions.map(({ cue }) => cue)).toEqual(['said', 'said']);
});

test('a clause before the main one holds nobody else’s words', () => {
  expect(
    brief('After Kasprow Inc. said in March that it would sail, Secretary Jane Roe said that it was late.'),
  ).toEqual(['organization Kasprow Inc.', 'person Jane Roe']);
});

describe('a document', () => {
  test.each([
    [
      'A study published early this year by Harbour Data Services reported that it rains.',
      'document A study published early this year by Harbour Data Services',
    ],
    ['The Kiel study’s findings show that it rains.', 'document The Kiel study’s findings'],
    [
      'A study by Kiel University and the Westmark State University Graduate School of Ferry Law found that it rains.',
      'document A study by Kiel University and the Westmark State University Graduate School of Ferry Law',
    ],
    ['A Kiel lawsuit filed Monday in court says that it rains.', 'document A Kiel lawsuit'],
    ['It rained twice, according to the Kiel summary.', 'document the Kiel summary'],
    ['A Kiel official gave CNN a memo that tells why.', 'document a memo'],
    ['A Kiel official gave CNN a memo that tells why.', 'anonymous A Kiel official'],
    [
      'Her standing in a CBS News/New York Times poll released in May is the lowest yet.',
      'document CBS News/New York Times poll',
    ],
    ['In a new Kiel study, researchers tested the rain.', 'document a new Kiel study'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });
});

test('a report on the radio is no document', () => {
  expect(brief('The radio report says it rained.')).toEqual([]);
});

describe('an outlet', () => {
  test.each([
    ['It cost $5, according to a map drawn by the news site Quartz, which counts.', ['outlet Quartz']],
    ['The Harbour Observer newspaper reported that it was late.', ['outlet Harbour Observer']],
    [
      'Associated Press writers Jane Roe in Kiel, Ala., and John Doe contributed to this report.',
      ['outlet Associated Press'],
    ],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});
