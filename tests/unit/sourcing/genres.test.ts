/** How news other than politics names its sources: police reports, gossip, sport, markets, and sites the register lacks. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = {
  name: 'harbourstandard.example',
  domain: 'harbourstandard.example',
  outletId: null,
  identity: 'unknown' as const,
};
const read = (texts: string[], blocks: Block[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher, lang: 'en', byline: [] });
const found = (texts: string[], blocks: Block[] = []) =>
  read(texts, blocks).map(({ kind, name }) => `${kind}: ${name}`);

describe('a person', () => {
  test.each([
    // Behind the field of an office, whose words are no names
    ['Minister for Housing Darragh O’Roe has said it was late.', 'person: Darragh O’Roe'],
    ['Minister of State for Power Shripad Roe said it was late.', 'person: Shripad Roe'],
    // Behind a title and its initials
    ['According to Deputy Chief Officer (DCO) Kiprono Roe, it was late.', 'person: Kiprono Roe'],
    // Ranks and courtesies elsewhere than in America
    ['When contacted, the police spokesman, DSP Bright Roe, said: “It was late.”', 'person: Bright Roe'],
    ['“It was late,” Ensign Ere Mon John Roe said.', 'person: Ere Mon John Roe'],
    ['Doctor Sara Roe, head of research, said it was late.', 'person: Sara Roe'],
    // With a nickname
    ['Ronald “Quay” dela Roe said it was late.', 'person: Ronald “Quay” dela Roe'],
    ['President Jobo "Quay" Rode said it was late.', 'person: Jobo "Quay" Rode'],
    ['Will Burns, a lawyer, said it was late.', 'person: Will Burns'],
    ['Sean "Quay" Roe said it was late.', 'person: Sean "Quay" Roe'],
    // Behind what they are to somebody, and what they do
    ['His father, former ferry captain Robert Roe, told reporters that it was late.', 'person: Robert Roe'],
    ['Albert Roe, spokesman of the Quay Eastern Command (QEC) said it was late.', 'person: Albert Roe'],
    ['Palaeontologist Jane Roe said the bone was late.', 'person: Jane Roe'],
    // The one whose firm is named, not the firm
    ['Bill Roe of Pershing Quay, who thinks the ferry is late, left.', 'person: Bill Roe'],
    // Behind a place and an office there, also by one name
    ['According to Rotterdam mayor Jane Roe, the ferry was late.', 'person: Jane Roe'],
    ['According to Kasprow commissioner Usman, the ferry was late.', 'person: Usman'],
    // At the head of a company that is an outlet as well
    ['CNBC head Michael Roe said in a statement that it was late.', 'person: Michael Roe'],
  ])('%s', (text, expected) => {
    expect(found([text])).toEqual([expected]);
  });
});

test('has taken to a platform', () => {
  expect(found(['Jane Roe has taken to Twitter to say that it was late.'])).toEqual([
    'platform: Twitter',
    'person: Jane Roe',
  ]);
});

describe('no person', () => {
  test.each(['West Kiel Police', 'Kiel County Health'])('%s, whose last word is a title elsewhere', (name) => {
    expect(found([`${name} said it was late.`])).toEqual([`organization: ${name}`]);
  });

  test('a firm with a product’s name', () => {
    expect(found(['Netflix Strange Boats sank.', 'Netflix announced a new one on Friday.'])).toEqual([
      'organization: Netflix',
    ]);
  });

  test('a short headline in capitals', () => {
    const headline: Block = { kind: 'headline', text: 'Kasprow Shares Slump 10% On EPS', links: [] };
    expect(found(['Ferry company Kasprow warned of a loss.'], [headline])).toEqual(['organization: Kasprow']);
  });

  test('a body that its initials in brackets tell', () => {
    expect(found(['According to Inter-Harbour Public Relations (IHPR), it was late.'])).toEqual([
      'organization: Inter-Harbour Public Relations (IHPR)',
    ]);
  });
});

describe('nobody speaks', () => {
  test.each([
    'Three people reported missing after the storm came home.',
    'Harbour fire: residents warned to stay in',
    'Two men believed to be on the ferry swam home.',
    'Residents accused of theft went home.',
    'A statement issued by the media affairs wing said it was late.',
    'Kasprow rejected an offer from the club.',
  ])('%s', (text) => {
    expect(found([text])).toEqual([]);
  });

  test('though who warns and who rejects words does', () => {
    expect(found(['Residents warned that the ferry was late.'])).toEqual(['anonymous: Residents']);
    expect(found(['Jane Roe rejected the claims.'])).toEqual(['person: Jane Roe']);
  });
});

describe('an unnamed source keeps its words', () => {
  test.each([
    ['A department spokesman said it was late.', 'anonymous: A department spokesman'],
    ['Senior Roe administration officials said it was late.', 'anonymous: Senior Roe administration officials'],
    ['The ferry was late, according to his agent.', 'anonymous: his agent'],
    ['Seismologists said the ferry was late.', 'anonymous: Seismologists'],
    ['It was confirmed by his agents on Sunday in an official statement.', 'anonymous: his agents'],
    ['Danish government officials said it was late.', 'anonymous: Danish government officials'],
  ])('%s', (text, expected) => {
    expect(found([text])).toEqual([expected]);
  });
});

test('“the Department” is the one named before', () => {
  expect(found(['The Department of Ferries said no.', 'The Department confirmed that it was late.'])).toEqual([
    'organization: Department of Ferries',
  ]);
});

describe('an outlet', () => {
  test.each([
    // The second of two that told, which carries nothing of the first
    ['The ferry was late, according to Kasprow and Reuters.', ['outlet: Reuters', 'organization: Kasprow']],
    ['The ferry was late, observes Bloomberg.', ['outlet: Bloomberg News']],
    ['Two sailors tell Variety so.', ['outlet: Variety', 'anonymous: Two sailors']],
    // Left out: one in the shape of a product, and the one whose head speaks for it
    ['Kasprow is reportedly testing its pumps compared to the M1 chips.', []],
    ['CNN chief Jane Roe told the BBC that it was late.', ['outlet: BBC', 'person: Jane Roe']],
    // Sport, gossip and gadgets
    ['Ann Roe told talkSPORT that it was late.', ['outlet: talkSPORT', 'person: Ann Roe']],
    ['Sky Sports claimed that the ferry was late.', ['outlet: Sky Sports']],
    ['Entertainment Tonight reported that the ferry was late.', ['outlet: Entertainment Tonight']],
    ['According to a report by Recode, it was late.', ['outlet: Recode']],
    // A podcast by its name
    [
      'Speaking on the Harbour Lights podcast, Jane Roe said it was late.',
      ['outlet: Harbour Lights podcast', 'person: Jane Roe'],
    ],
  ])('%s', (text, expected) => {
    expect(found([text])).toEqual(expected);
  });

  test('whose original is to be read is republished', () => {
    const [outlet] = read(['Read the original article on Capital FM.']);
    expect(outlet?.attributions[0]?.relation).toBe('republishes');
  });

  test('in “(Via …)” supplied no text, unlike an agency that signs', () => {
    expect(read(['(Via The Hollywood Reporter)'])[0]?.attributions.map(({ relation }) => relation)).toEqual(['quotes']);
    expect(read(['The ferry was late. (Reuters)'])[0]?.attributions[0]?.relation).toBe('wire');
  });

  test.each([
    ['In an email to Harbour Standard, Jane Roe said it was late.', 'Harbour Standard'],
    ['As Harbour Standard reported, the ferry was late.', 'Harbour Standard'],
    ['A spokesperson told harbourstandard.example that the ferry was late.', 'harbourstandard.example'],
  ])('that the register lacks is itself the publisher: %s', (text, name) => {
    expect(read([text]).find(({ kind }) => kind === 'outlet')).toMatchObject({ name, self: true });
  });

  test('is not what a firm’s own site calls it', () => {
    expect(found(['Harbour Standard said in a statement that it grew.'])).not.toContain('outlet: Harbour Standard');
  });
});
