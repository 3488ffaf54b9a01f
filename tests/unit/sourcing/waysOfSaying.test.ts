/** How people speak in features, gossip and reports from court, and what only looks like speech. */
import { describe, expect, test } from 'vitest';
import { brief, readTexts } from './readTexts.ts';

const OPENING = 'Dana Holt won the boat race.';

describe('says something', () => {
  test.each([
    // Beside a quotation, by how it was said or sent
    '“Never again,” she laughed.',
    '“Never again,” beamed Holt.',
    '“Never again,” Holt texted.',
    '“Never again,” Holt captioned the picture.',
    // Behind a colon, in a sentence that is about nobody else
    'Holt was blunt: “Never again.”',
    'Holt could not hide the tears: “Never again.”',
    'Holt’s answer came fast: “Never again.”',
    // By way of getting round to it
    'Holt went on to explain how long the race is.',
    'Holt jumped in to tell the crew that the race is too long.',
    'Holt was quick to point out how long the race is.',
    // By what somebody holds
    'Holt’s argument is that the race is too long.',
    'Holt’s main worry was that the race is too long.',
    // By other verbs, and other adverbs before them
    'Holt has long maintained that the race is too long.',
    'Holt has often said the race is too long.',
    'Holt pushed back on that account.',
    'Holt took issue with that account.',
    'Holt threatened to sue the yard.',
    'As Holt puts it, the race is too long.',
    'Holt compared the race to “a war.”',
  ])('%s', (text) => {
    expect(brief(OPENING, text)).toEqual(['person Dana Holt']);
  });

  test.each([
    // What somebody is sure of, remembers, or speaks of
    'Dana Holt is adamant that the race is too long.',
    'Dana Holt was still convinced that the race is too long.',
    'Dana Holt remembers being alone on the river.',
    'Dana Holt spoke of a long night.',
    'As Dana Holt has written, the race is too long.',
    'The late Dana Holt used to say that the race is too long.',
    'To quote Dana Holt, “the race is too long.”',
    'In the words of Dana Holt, “the race is too long.”',
    'As Dana Holt reports, the race is too long.',
    'The race is a “slog,” in former rower Dana Holt’s phrase.',
    '“It is too long,” [Dana Holt] said.',
    // Signed, and the verb first
    '“The race is too long.” – Dana Holt, captain of the yard',
    'Explained Dana Holt, the captain: “The race is too long.”',
    // By what else stands at the name
    'Dana Holt MP said the race is too long.',
    'PC Dana Holt, of the river police, said the race is too long.',
    'Meet Dana Holt, 34. “The race is too long,” she says.',
  ])('%s', (text) => {
    expect(brief(text).filter((one) => one.startsWith('person'))).toEqual(['person Dana Holt']);
  });

  test('those named among others', () => {
    expect(brief('Critics, including Dana Holt, say the race is too long.')).toContain('person Dana Holt');
    expect(brief('Engineers Dana Holt and Ann Marsh said it is too long.').toSorted()).toEqual([
      'person Ann Marsh',
      'person Dana Holt',
    ]);
  });

  test('a judge who rules', () => {
    expect(brief('U.S. District Judge Carla Munn ruled that the toll was too high.')).toEqual(['person Carla Munn']);
  });

  test('a reporter, and the station behind the name', () => {
    expect(brief('The hall fell silent, reported Maria Lund of Coast Public Radio, who was there.')).toEqual([
      'outlet Coast Public Radio',
      'person Maria Lund',
    ]);
  });

  test('a police chief, whose title begins as the name of a body', () => {
    expect(brief('Police Chief Omar Diaz said the pier was safe.')).toEqual(['person Omar Diaz']);
  });
});

describe('says nothing', () => {
  test.each([
    'Holt asked to see the log of the boat.',
    'Holt asked for the log of the boat.',
    'Holt proposed a study of the river.',
    'Holt was credited by the yard with the win.',
  ])('%s', (text) => {
    expect(brief(OPENING, text)).not.toContain('person Dana Holt');
  });
});

describe('who says so behind another’s doings', () => {
  test.each([
    ['Jane Roe threatened Norway on Monday, stating that it was late.', ['person Jane Roe']],
    [
      'Senior officials have informed their crews that it is late, two sources familiar with the matter told Reuters.',
      ['outlet Reuters', 'anonymous two sources familiar with the matter'],
    ],
    ['Former High Commissioner for Human Rights Navi Orvane said it was late.', ['person Navi Orvane']],
    ['PTI MNA Arvo Doe said it was late.', ['person Arvo Doe']],
    ['PTI reported that it was late.', ['outlet Press Trust of India']],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });

  test.each([
    ['A foreign ministry statement said it was late.', ['organization foreign ministry']],
    ['A Kremlin statement read: “It was late.”', ['organization Kremlin']],
    ['A NATO assessment found it was late.', ['organization NATO']],
  ])('a body’s paper: %s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });

  test('who broke the news carries nobody’s words', () => {
    const sources = readTexts(['The deal, first reported by Reuters, came late, said Jane Roe, a pilot.']);
    expect(sources.map(({ name, attributions }) => [name, attributions[0]?.relation])).toContainEqual([
      'Reuters',
      'reports',
    ]);
    expect(sources.find(({ name }) => name === 'Jane Roe')?.attributions[0]?.via).toBeNull();
  });

  test.each([
    'Police have continued to search the yard.',
    'The Quay Office dismissed 40 cases.',
    'Tesco reported a record £6bn loss.',
    'The report has not been confirmed by Hamas.',
  ])('acts, and what is not said: %s', (text) => {
    expect(brief(text).filter((one) => one.startsWith('organization'))).toEqual([]);
  });

  test.each([
    ['The US and France said it was late.', ['organization France', 'organization US']],
    ['The city government said it was late.', ['organization The city government']],
    ['Jane Roe continued to falsely claim that it was late.', ['person Jane Roe']],
  ])('but words: %s', (text, sources) => {
    expect(brief(text).toSorted()).toEqual(sources);
  });
});
