import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const read = (...texts: string[]) =>
  readSources(snapshotOf(texts), register, { publisher: null, lang: 'en', byline: [] });
/** "kind: name", or "kind: name via name" where the words came through another source. */
const brief = (...texts: string[]) => {
  const sources = read(...texts);
  return sources
    .map(({ kind, name, attributions }) => {
      const via = sources.find(({ id }) => attributions.some((one) => one.via === id));
      return `${kind}: ${name}${via ? ` via ${via.name}` : ''}`;
    })
    .sort();
};

/** What surveys of sourcing in news name as easily mistaken, for bodies, documents and unnamed sources. */
describe('what is easily mistaken', () => {
  test.each([
    ['spoken to, and no source', 'Jane Roe told the FBI that it was late.', ['person: Jane Roe']],
    ['a crowd spoken to', 'Jane Roe told reporters that it was late.', ['person: Jane Roe']],
    ['reached for comment in vain', 'The Harbour Office did not respond to a request for comment.', []],
    ['comment refused', 'The Harbour Office declined to comment on the sale.', []],
    ['only talked about', 'Sailors sued the Harbour Office in May.', []],
    ['what it was given', 'Jane Roe gave the tape to the Harbour Office.', []],
    ['a threat to it', 'Jane Roe said she would sue the Harbour Office.', ['person: Jane Roe']],
    ['a former employer', 'Jane Roe, formerly of the Harbour Office, said it was late.', ['person: Jane Roe']],
    ['a host', 'Jane Roe said at a forum hosted by the Harbour Office that it was late.', ['person: Jane Roe']],
    ['said inside a quotation', '“As the Harbour Office said, it is late,” Jane Roe explained.', ['person: Jane Roe']],
    [
      'a spokesman of a body',
      'A spokesman for the Harbour Office said it was late.',
      ['anonymous: A spokesman for the Harbour Office'],
    ],
    [
      'both share the verb',
      'The Harbour Office and the Ferry Ministry said it was late.',
      ['organization: Ferry Ministry', 'organization: Harbour Office'],
    ],
    [
      'unnamed, through an outlet',
      'Two officials told Reuters that it was late.',
      ['anonymous: Two officials via Reuters', 'outlet: Reuters'],
    ],
    [
      'reporters told, and an outlet that says so',
      'The Harbour Office told reporters it was late, according to Reuters.',
      ['organization: Harbour Office via Reuters', 'outlet: Reuters'],
    ],
    ['media without a name', 'According to local news reports, it was late.', ['anonymous: local news reports']],
    [
      'a statement is its body’s',
      'The Harbour Office said in a statement that it was late.',
      ['organization: Harbour Office'],
    ],
    ['a law that is planned', 'The bill will say who may sail.', []],
    ['a poll to come', 'A new poll is planned for May.', []],
    ['a goal', 'Wales conceded two goals in May.', []],
    ['early in a game', 'Arsenal conceded after six minutes.', []],
    ['a title', 'Texas claimed the state title in May.', []],
    ['a search', 'The Navy continued the search for the crew.', []],
    ['a thing for an answer', 'Google answered with its own ferry.', []],
    ['sales', 'Ford reported record sales.', []],
    ['who may speak', 'If the Harbour Office says so, the quay will close.', []],
    ['a prize', 'Jane Roe won the Harbour Office Prize in May.', []],
  ])('%s: %s', (_, sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });
});
