/** Bodies as they stand in plain news: what they go by, where they speak, and what they only do. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

const bodies = (text: string) =>
  brief(text)
    .filter((one) => one.startsWith('organization'))
    .map((one) => one.slice('organization '.length))
    .toSorted();

describe('what a body goes by', () => {
  test.each([
    ['Labour has accused the minister of waiting.', 'Labour'],
    ['Tarnby’s said the outlook was poor.', 'Tarnby’s'],
    ['The city of Quayside said in May that it was late.', 'city of Quayside'],
    ['Quayside State Police say the ferry sank.', 'Quayside State Police'],
    ['The Treasury said the tax was late.', 'Treasury'],
    ['Westmark’s air force said it was late.', 'Westmark’s air force'],
    ['The army said three sailors were hurt.', 'The army'],
    ['The ferry commission said schools were shut.', 'The ferry commission'],
    ['The ministry of health said three sailors were hurt.', 'The ministry of health'],
    ['The department of homeland security said it was late.', 'The department of homeland security'],
    ['The national police service said two sailors were held.', 'The national police service'],
    ['The border guard service said it was late.', 'The border guard service'],
    ['The Tarne Board sails. “It is late,” the organization said.', 'Tarne Board'],
    ['The federal aviation agency said two planes were late.', 'The federal aviation agency'],
    ['The ruling party said it was late.', 'The ruling party'],
    ['The opposition coalition said the vote was late.', 'The opposition coalition'],
    ['The national sailing federation said the race was off.', 'The national sailing federation'],
    ['The Quay Metro regretted the decision.', 'Quay Metro'],
    ['The teachers’ union said schools were shut.', 'The teachers’ union'],
    ['Westmark’s football association said it was late.', 'Westmark’s football association'],
    ['The Tarne Mail has been fined. Tarne Mail said it was late.', 'Tarne Mail'],
    ['Westmark Hope, the ruling party, said the marchers were paid.', 'Westmark Hope'],
    ['Shares in Velsa fell after the retailer warned that sales would drop.', 'Velsa'],
    ['Tarne & Tarne plc said all shops were open.', 'Tarne & Tarne plc'],
    ['State police said the ferry sank.', 'State police'],
    ['Quayside Rugby said he was hurt.', 'Quayside Rugby'],
    ['The Independent Office for Police Conduct said it was late.', 'Independent Office for Police Conduct'],
    ['3M said the yard was shut.', '3M'],
    ['The union HTO, which backed the sailor, called the ruling “late”.', 'HTO'],
    ['According to the nonprofit Quay Harm Archive, it was late.', 'Quay Harm Archive'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });
});

describe('a word for a body', () => {
  test.each([
    ['The Bank of Westmark kept rates. The bank said prices would fall.', 'Bank of Westmark'],
    ['Apple was told in May. The Quay Park, Westmark-based company said it was late.', 'Apple'],
    ['Ofcom fined the ferry. The regulator said it was late.', 'Ofcom'],
    ['Velsa opened in May. Velsa now has a yard. The company said it was late.', 'Velsa'],
    ['“It was late,” the department said. The Quay Police Department will look into it.', 'Quay Police Department'],
    ['The carmaker said sales fell. Volkswagen has a yard in Tarne.', 'Volkswagen'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });

  test.each([
    'The city believed that it was late. Roe stood by City Hall.',
    'The rights group said it was late. The U.S. is far.',
  ])('of none: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('where a body speaks', () => {
  test.each([
    ['Harbour Office figures show 300 people left.', 'Harbour Office'],
    ['Ferry Bureau data released Thursday show that sales fell.', 'Ferry Bureau'],
    ['The Harbour Office website says the ferry is late.', 'Harbour Office'],
    ['The Harbour Office’s website warns of late ferries.', 'Harbour Office'],
    ['Figures released by the Harbour Office suggest the water is foul.', 'Harbour Office'],
    ['Sailors were told by the Harbour Office that the quay was shut.', 'Harbour Office'],
    ['Tarne Ferries was accused by the Harbour Office of misleading sailors.', 'Harbour Office'],
    ['Tarne Ferries late on Monday confirmed that it was late.', 'Tarne Ferries'],
    ['The High Court on Friday stayed the sale, observing that it was late.', 'High Court'],
    ['Numbers compiled by the Harbour Office show it.', 'Harbour Office'],
    ['A shell hit a yard in Tarne, the Harbour Office said.', 'Harbour Office'],
    ['Groups including the Harbour Association say ferries are late.', 'Harbour Association'],
    ['The HTO, Westmark’s harbour service, said it was late.', 'HTO'],
    ['Velsa, the sailors’ union, said its members would not work.', 'Velsa'],
    ['The Harbour Office sued Tarnway on Friday, saying it had lied.', 'Harbour Office'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
  });

  test.each([
    [
      'The sale was announced by Gov. Ada Quill and the Harbour Office.',
      ['organization Harbour Office', 'person Ada Quill'],
    ],
    ['It was announced by the Harbour Office and Gov. Ada Quill.', ['organization Harbour Office', 'person Ada Quill']],
    [
      'According to Ada Quill and the Harbour Office, it was late.',
      ['organization Harbour Office', 'person Ada Quill'],
    ],
  ])('with somebody by its side: %s', (text, expected) => {
    expect(brief(text).sort()).toEqual(expected);
  });

  test('but whoever works for it', () => {
    expect(brief('The ferry authority’s image maker, Mrs Mary Roe, described it as late.')).toEqual([
      'person Mary Roe',
    ]);
  });

  test('two of them', () => {
    expect(bodies('The ferry was safe, according to Novartis and its partner Pfizer.')).toEqual(['Novartis', 'Pfizer']);
    expect(bodies('Unions including the HTO and Unison said the bill was bad.')).toEqual(['HTO', 'Unison']);
  });

  test.each([
    'Neither Tarne Ferries nor Harbour Motors would say what it cost.',
    'Towns like Kiel and Bremen were late.',
  ])('not: %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});
