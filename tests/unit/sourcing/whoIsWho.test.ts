/** Which person is meant: by courtesy title, by a shared last name, by what somebody is called, in lists, and beside a firm. */
import { describe, expect, test } from 'vitest';
import { brief, readTexts as read } from './readTexts.ts';

describe('is meant', () => {
  test.each([
    // Of two by one last name the one of the title's gender
    [['Bill Roe and Hillary Roe came.', 'Mrs. Roe told voters that it was late.'], ['person Hillary Roe']],
    // Somebody whose last name stands behind another's
    [['Matt and Ross Quay said it was late. Matt added that it rained.'], ['person Ross Quay', 'person Matt Quay']],
    [['Prince Harry came. Harry and Meghan Roe said it was late.'], ['person Meghan Roe', 'person Harry']],
    [['Rihanna and Chris Roe said it was late.'], ['person Chris Roe', 'person Rihanna']],
    // Every one of a list
    [['Jane Roe, John Doe and Ann Poe said it was late.'], ['person Ann Poe', 'person John Doe', 'person Jane Roe']],
    [['Analysts Jane Roe and John Doe said it was late.'], ['person John Doe', 'person Jane Roe']],
    // Whoever was just spoken of
    [['Governor Jane Roe runs again. “It is late,” the candidate told CNN.'], ['outlet CNN', 'person Jane Roe']],
    [['The boat sank. The singer said it was late.'], []],
    [['Governor Jane Roe runs again. The mogul said it was late.'], ['person Jane Roe']],
    // In an aside, behind what opens a sentence
    [['But Tom Roe, noting the size of Ann Doe’s ferry, said it was late.'], ['person Tom Roe']],
    [['81-year-old Parker Roe, a rower who sailed for John Doe, said it was late.'], ['person Parker Roe']],
    [['Jane Roe however said it was late.'], ['person Jane Roe']],
    [['“It is late,” said Cuban, who left. Mark Cuban rows.'], ['person Mark Cuban']],
    [['Harbour delegate John Roe, wearing a hat of Ann Doe, said it was late.'], ['person John Roe']],
    // Behind what they are to somebody else
    [['Jane Doe came. “It is late,” said Doe’s top policy aide Jake Roe.'], ['person Jake Roe']],
    // By what somebody is called
    [['President Jobo “Quay” Rode came.', '“It is late,” Quay said.'], ['person Jobo “Quay” Rode']],
    // By telephone, and with others
    [['Jane Roe came. “It is late,” Roe said by telephone.'], ['person Jane Roe']],
    [['Jane Roe and others said it was late.'], ['person Jane Roe']],
    // In the second half of a sentence that names somebody else
    [['Jane Roe welcomed the plan of John Doe and said it was late.'], ['person Jane Roe']],
    // A given name of men and women
    [['Barack Doe came. “It is late,” said chief Kim Roe. “It rains,” he added.'], ['person Kim Roe']],
    // Of what has no name
    [['Rob Poe of the yard said it was late.'], ['person Rob Poe']],
    // Not the firm
    [['“It is late,” said Latino Decisions researcher Sylvia Roe.'], ['person Sylvia Roe']],
  ])('%j', (texts, sources) => {
    expect(brief(...texts)).toEqual(sources);
  });
});

test('through whom the candidate spoke', () => {
  const sources = read(['Governor Jane Roe runs again. “It is late,” the candidate told CNN.']);
  expect(sources.find(({ kind }) => kind === 'person')?.attributions[0]?.via).toBe('outlet:cnn');
});

test('the author of a page is none of its sources', () => {
  expect(read(['“It is late,” Jane Roe said. John Doe reports.', 'Doe says it rained.'], ['John Doe'])).toMatchObject([
    { name: 'Jane Roe' },
  ]);
});

test('two names of one poll are one document', () => {
  expect(brief('A Kiel poll found that it rains. A Kiel Harbour poll found that it snows.')).toEqual([
    'document A Kiel poll',
  ]);
});
