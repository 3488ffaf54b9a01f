/** Bodies whose names begin with a word for people, and names that have only the form of one. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

describe('a body called after its members, its field or its country', () => {
  test.each([
    ['Doctors Without Harbours said its clinic was late.', 'Doctors Without Harbours'],
    ['Sailors came. According to Students for Fair Ferries, the ruling was late.', 'Students for Fair Ferries'],
    ['Moms Demand Ferries said the bill was late.', 'Moms Demand Ferries'],
    ['Friends of the Quay called the plan a disaster.', 'Friends of the Quay'],
    ['Old Ferry UK called for more money.', 'Old Ferry UK'],
    ['Transport for Quayside said the line was shut.', 'Transport for Quayside'],
    ['Quay Fire and Rescue Service said six engines were late.', 'Quay Fire and Rescue Service'],
    ['No 10 has denied the claim.', 'No 10'],
    ['Whitehall insisted that the ferry was late.', 'Whitehall'],
    ['Westmark’s Consulate General in Quayside said it was late.', 'Westmark’s Consulate General in Quayside'],
    ['The Quayside-based Committee to Protect Sailors estimated that 20 were late.', 'Committee to Protect Sailors'],
    ['It was late, gardaí said.', 'gardaí'],
    [
      'A statement from the Quay Centre for the Study of Ferries said it was late.',
      'Quay Centre for the Study of Ferries',
    ],
    ['Victim Support said the law was weak.', 'Victim Support'],
    ['Women’s Aid said the law was weak.', 'Women’s Aid'],
    ['The Westmark Joint Chiefs of Staff said it was late.', 'Westmark Joint Chiefs of Staff'],
    ['Westmark’s General Staff said it was late.', 'Westmark’s General Staff'],
    ['Sierra Leone said it was late.', 'Sierra Leone'],
    ['The 2nd Circuit said the sale was lawful.', '2nd Circuit'],
    [
      'The U.S. Court of Appeals for the 6th Circuit overruled and said the sale was lawful.',
      'U.S. Court of Appeals for the 6th Circuit',
    ],
    ['Trinidad and Tobago said it was late.', 'Trinidad and Tobago'],
    ['easyQuay said ferries were on time.', 'easyQuay'],
    ['“It was late,” a statement from Tarne Ferries read.', 'Tarne Ferries'],
    ['“It was late,” Oxfam said.', 'Oxfam'],
    ['Tarne & Tarne said sales fell.', 'Tarne & Tarne'],
    ['Velsa, the parent company of Quayside, confirmed that it was late.', 'Velsa'],
    [
      'The Syrian Observatory for Human Rights, which monitors the war, said it was late.',
      'Syrian Observatory for Human Rights',
    ],
  ])('%s', (text, name) => {
    expect(brief(text)).toEqual([`organization ${name}`]);
  });

  test('letters with full stops, also where a sentence ends', () => {
    expect(
      brief('The Quay Harbour Office failed, it cited the Q.H.O. In an answer, the Q.H.O. said it was late.'),
    ).toEqual(['organization Quay Harbour Office (QHO)']);
    expect(brief('The inspector general’s office said it was late.')).toEqual([
      'organization The inspector general’s office',
    ]);
  });

  test.each([
    ['The Orvani movement said it was late.', 'The Orvani movement'],
    ['The QLA guerrilla group said it was late.', 'The QLA guerrilla group'],
  ])('by a noun behind its name: %s', (text, name) => {
    expect(brief(text)).toEqual([`organization ${name}`]);
  });
});

describe('words that are no names, and hearsay', () => {
  test.each([
    'Algorithm suggests it was late.',
    'It is claimed that Jane Roe told friends it was late.',
    'Jane Roe has written for many papers.',
    'The team found the API revealed the distance.',
    'DNA showed that it was late.',
    'Roe and Doe called it quits.',
    'Jane Roe declared a caliphate in the north.',
    'The CCTV footage shows it was late.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  test('but of the broadcaster', () => {
    expect(brief('State broadcaster CCTV said it was late.')).toEqual(['outlet CCTV']);
  });

  test('officials who know of it', () => {
    expect(brief('It was late, said two officials familiar with the reports.')).toEqual([
      'anonymous two officials familiar with the reports',
    ]);
  });

  test('a post by somebody', () => {
    expect(brief('The ferry was late, according to a tweet from Jane Roe.').toSorted()).toEqual([
      'person Jane Roe',
      'platform Twitter',
    ]);
  });
});

describe('whose lawyers they are', () => {
  test.each([
    ['Lawyers for Mr Roe said he would appeal.', 'Lawyers for Mr Roe'],
    ['Lawyers for Jane Roe said she would appeal.', 'Lawyers for Jane Roe'],
    ['Aides to Mrs. Roe said she was late.', 'Aides to Mrs. Roe'],
    ['Doctors for Jane Roe said she was ill.', 'Doctors for Jane Roe'],
  ])('%s', (text, name) => {
    expect(brief(text)).toEqual([`anonymous ${name}`]);
  });

  test('what somebody is goes on behind the name', () => {
    expect(brief('Councillor Jane Roe, Executive Member for Bright Harbours said: “It was late.”')).toEqual([
      'person Jane Roe',
    ]);
  });

  test('two people joined by a sign', () => {
    expect(brief('Tom Roe & Anna Doe said it was late.').toSorted()).toEqual(['person Anna Doe', 'person Tom Roe']);
  });

  test.each([
    'Members of Congress said it was late.',
    'The world No 10 said she was tired.',
    'Parents for the children said they were angry.',
  ])('no body: %s', (text) => {
    expect(brief(text).filter((one) => one.startsWith('organization'))).toEqual([]);
  });
});
