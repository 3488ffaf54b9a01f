import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const read = (...texts: string[]) =>
  readSources(snapshotOf(texts), register, { publisher: null, lang: 'en', byline: [] });
const documents = (...texts: string[]) =>
  read(...texts)
    .filter(({ kind }) => kind === 'document')
    .map(({ name }) => name);

describe('a document speaks', () => {
  test.each([
    [
      'A study by the Guild of the Northern Harbour Pilots found no link.',
      'A study by the Guild of the Northern Harbour Pilots',
    ],
    [
      'Ferries were late in May, a study by the Guild of the Northern Harbour Pilots found.',
      'a study by the Guild of the Northern Harbour Pilots',
    ],
    ['A survey of 1,200 sailors carried out in May found that most swim.', 'A survey of 1,200 sailors'],
    ['The manual of the Harbour Office recommends two lifeboats.', 'The manual of the Harbour Office'],
    ['“It is late,” reads the petition.', 'the petition'],
    ['A copy of the harbour master’s memo shows that it was late.', 'the harbour master’s memo'],
    ['Most ferries run late, according to government data.', 'government data'],
    ['Rents rose, according to a council report on Friday.', 'a council report'],
    // By whom it is, in an aside and without a name; whose it is, though they could speak themselves
    ['A recent study by Jane Roe, a sailor at the yard, found that boats are loud.', 'A recent study by Jane Roe'],
    ['An audit by the state found that boats were missing.', 'An audit by the state'],
    ['A petition calling for new boats says that lives are at risk.', 'A petition'],
    ['The coroner’s report said that the captain drowned.', 'The coroner’s report'],
    ['The captain drowned, according to the police report.', 'the police report'],
    // With a poll's shares, and in a journal that is called as an outlet is for short
    ['In a survey of 1,200 sailors, most said they swim.', 'a survey of 1,200 sailors'],
    ['In a poll of sailors, about 40 percent said they swim.', 'a poll of sailors'],
    ['A long paper in the Journal of Quays found that boats are loud.', 'A long paper in the Journal of Quays'],
    // When it came out, and where
    ['Eels sleep, says a study Monday in Ocean Letters.', 'a study Monday in Ocean Letters'],
    [
      'Eels sleep, according to a study published Monday in Ocean Letters.',
      'a study published Monday in Ocean Letters',
    ],
    ['Eels sleep, according to a report by the U.S. Eel Board.', 'a report by the U.S. Eel Board'],
    // By whom
    ['Research by Kiel University shows that eels sleep.', 'Research by Kiel University'],
    // What else is read
    ['The $900,000 listing says Munn lived here.', '900,000 listing'],
    ['An autopsy found that it was late.', 'An autopsy'],
    ['It was late, per the release.', 'the release'],
    ['It was late, says a report by the Ferry Council.', 'a report by the Ferry Council'],
    ['Lund wrote in her book Quiet Water that eels sleep.', 'Quiet Water'],
    ['Lund wrote in her book Tides: The Sea and Its Debts.', 'Tides: The Sea and Its Debts'],
    ['Minutes of the March meeting show that it was late.', 'Minutes of the March meeting'],
    ['The ferry contract states that it must run daily.', 'The ferry contract'],
    ['The harbour logbook puts the loss at nine boats.', 'The harbour logbook'],
    ['The ferry code’s patch notes list nine fixes.', 'The ferry code’s patch notes'],
    ['Nine boats sank, according to the statement of facts.', 'the statement of facts'],
    ['Screenshots circulating at the yard appear to show nine boats.', 'Screenshots'],
    ['Recent harbour polls have shown Roe ahead.', 'Recent harbour polls'],
    ['An opinion poll shows Roe ahead.', 'An opinion poll'],
    ['In May, a new CNN-Quayside survey gave Roe a lead.', 'a new CNN-Quayside survey'],
    ['“It is late,” read the harbour diary.', 'the harbour diary'],
    ['Sailors fell by half, according to Census data.', 'Census data'],
    ['The firm’s accounts show a loss.', 'The firm’s accounts'],
    ['The bank’s minutes reveal that it was late.', 'The bank’s minutes'],
    ['The signed statement of facts records nine leaks.', 'The signed statement of facts'],
    ['Guidance issued by the Harbour Office says that it is late.', 'Guidance issued by the Harbour Office'],
    ['The yard was sold after leaked emails showed staff favoring it.', 'leaked emails'],
    // What was done with it
    ['A harbour study led by Jane Roe of Kiel University found that eels sleep.', 'A harbour study'],
    ['A leaflet handed out at the quay by strangers claims that eels bite.', 'A leaflet'],
    ['A safety assessment completed in spring identified nine leaks.', 'A safety assessment'],
    ['A planning statement submitted with the plan admits that it was late.', 'A planning statement'],
    ['An evaluation of the ferry fair, never printed, reached the same conclusion.', 'An evaluation of the ferry fair'],
    ['A batch of harbour emails released in May showed that it was late.', 'harbour emails'],
    ['Roe praised a harbour report that found nine leaks.', 'a harbour report'],
    ['The yard is worth nine boats, as set out in a two-page memo to staff.', 'a two-page memo to staff'],
    // Studies and polls at either end of the sentence
    ['In another harbour study, sailors slept on deck.', 'another harbour study'],
    ['In a 2012 trial of nets, sailors slept on deck.', 'a 2012 trial of nets'],
    ['Eels were found to sleep in a 2012 study.', 'a 2012 study'],
    ['Roe leads by nine points in a Quayside poll.', 'a Quayside poll'],
  ])('%s', (sentence, name) => {
    expect(documents(sentence)).toContain(name);
  });

  test.each([
    ['a place to vote', 'Anger drove sailors to the polls, said Jane Roe.'],
    ['what somebody was told in it', 'Jane Roe leads in most polls, a strong showing for a sailor.'],
    ['its writer speaks', '“It is late,” Jane Roe wrote in a letter to the council.'],
    ['sent to say something', 'Jane Roe sent a letter calling for more ferries.'],
    ['a noun that looks like a verb', 'The analysis of the ferry market in the Baltic states will be read.'],
    ['data that a body gave', 'Rents rose, according to data from Quayside Research.'],
    ['an outlet’s own report', 'A report from Reuters found that the yard was sold.'],
    ['a body’s name', 'Rents rose, according to Statistics Norway.'],
    ['a person', 'A former model told reporters that it was late.'],
    ['what is only supposed', 'If the harbour emails show that it was late, he will go.'],
    ['its body speaks', '“It is late,” the statement read.'],
    ['a body’s own', 'Rents rose, according to a Quayside assessment.'],
    ['a trial in court', 'In the trial, Jane Roe said that it was late.'],
    ['a time', 'Ten minutes later, Jane Roe said that it was late.'],
    ['what people think', 'Public opinion shows that it is late.'],
    ['a sum that comes back', 'The returns show that it is late.'],
    ['wanted, not leant on', 'They will back a resolution that calls for boats.'],
    ['its writer speaks', 'Jane Roe alleged in the harbour suit that it was late.'],
    [
      'what somebody hands out',
      'The yard sent a two-page notice to sailors on Monday and “all of it” reads well, Jane Roe said.',
    ],
    ['where something stood', 'The secret was contained in nine harbour emails.'],
    ['its creator speaks', 'The writer of the harbour leaflet said that it was late.'],
    ['a judgement of one’s own', 'His first assessment: “It is late.”'],
    ['none told apart', 'While most studies have found that eels sleep, Jane Roe said no.'],
    ['a share', 'It rose 0.4 per cent a year and May’s ferry report is due.'],
  ])('%s: %s', (_, sentence) => {
    expect(documents(sentence)).toEqual([]);
  });
});

test.each([
  ['A Reuters/Quayside poll found that most sailors swim.', 'Reuters/Quayside poll'],
  ['Most sailors swim, according to a CNN poll.', 'a CNN poll'],
  ['Most sailors swim, according to a Reuters/CNN survey.', 'Reuters/CNN survey'],
])('an outlet’s poll is a document, and the outlet reports it: %s', (sentence, name) => {
  const sources = read(sentence);
  expect(sources.filter(({ kind }) => kind === 'document').map((one) => one.name)).toEqual([name]);
  expect(sources.some(({ kind, attributions }) => kind === 'outlet' && attributions[0]?.relation === 'reports')).toBe(
    true,
  );
});

describe('a work is named by its title', () => {
  test.each([
    'In her book “The Quay in Winter,” Jane Roe wrote that it was late.',
    'Jane Roe wrote in her memoir, The Quay in Winter, that it was late.',
    'Jane Roe says in a book titled The Quay in Winter that it was late.',
    'The petition, titled “The Quay in Winter,” read: “It is late.”',
  ])('%s', (sentence) => {
    expect(documents(sentence).slice(0, 1)).toEqual(['The Quay in Winter']);
  });

  test.each([
    'In her book “the quay is late” is said twice.',
    'Jane Roe, author of the book “The Quay in Winter,” bought the ferry.',
    'In his memoir, Peter Doe, the pilot, says little.',
  ])('not: %s', (sentence) => {
    expect(documents(sentence)).toEqual([]);
  });
});

describe('the same document', () => {
  const first = 'Rents rose, according to an internal memo on the yard.';
  test.each([
    ['The memo says that the yard was sold.', ['an internal memo on the yard']],
    ['The internal memo says that the yard was sold.', ['an internal memo on the yard']],
    ['A second memo says that the yard was sold.', ['an internal memo on the yard', 'A second memo']],
  ])('%s', (sentence, expected) => {
    expect(documents(first, sentence)).toEqual(expected);
  });

  test.each([
    ['A CBS poll shows Roe ahead.', 'Roe fell to nine percent in the CBS survey.'],
    ['A Quayside study says that it rains.', 'The study’s findings suggest that it hails.'],
    ['A Quayside poll shows Roe ahead.', 'The most recent poll shows that she fell.'],
  ])('of another word, or none told apart: %s %s', (before, sentence) => {
    expect(documents(before, sentence)).toHaveLength(1);
  });

  test('by its day', () => {
    const study = 'Rents rose, per a report Friday from the Ferry Council.';
    expect(documents(study, 'It fell, according to Friday’s report.')).toEqual([
      'a report Friday from the Ferry Council',
    ]);
  });

  test('a document nobody named before is not told apart by “the report”', () => {
    expect(documents('The report says that the yard was sold.')).toEqual([]);
  });
});
