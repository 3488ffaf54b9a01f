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
    ['The teachers’ union said schools were shut.', 'The teachers’ union'],
    ['Westmark’s football association said it was late.', 'Westmark’s football association'],
    ['According to the nonprofit Quay Harm Archive, it was late.', 'Quay Harm Archive'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
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
    ['A shell hit a yard in Tarne, the Harbour Office said.', 'Harbour Office'],
    ['Groups including the Harbour Association say ferries are late.', 'Harbour Association'],
    ['The HTO, Westmark’s harbour service, said it was late.', 'HTO'],
    ['Velsa, the sailors’ union, said its members would not work.', 'Velsa'],
    ['The Harbour Office sued Tarnway on Friday, saying it had lied.', 'Harbour Office'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name]);
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
