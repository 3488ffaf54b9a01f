/** Unnamed sources and documents as news writes of them: who of many speaks, what is told of them, and who they turn out to be. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

describe('who speaks without a name', () => {
  test.each([
    ['The authors of the plan say the quay is older.', ['anonymous The authors of the plan']],
    ['Border guards said the man had swum.', ['anonymous Border guards']],
    ['The town’s police chief said nine boats had sunk.', ['anonymous The town’s police chief']],
    ['A rights group said nine boats had sunk.', ['anonymous A rights group']],
    ['A local radio station said the harbour was shut.', ['anonymous A local radio station']],
    ['Opposition parties have rejected the result.', ['anonymous Opposition parties']],
    ['Opposition MPs accused the harbour master of theft.', ['anonymous Opposition MPs']],
    ['Some in the trade say he must go.', ['anonymous Some in the trade']],
    ['Two of the six directors, who have since left, told the inquiry it was late.', ['anonymous six directors']],
    ['A pilot based in the port, who asked not to be named, told AFP it was late.', ['anonymous A pilot']],
    ['Most of the pilots interviewed said they would not go back.', ['anonymous the pilots']],
    [
      'Pilots, sailors and some anglers said it was late.',
      ['Pilots', 'sailors', 'some anglers'].map((name) => `anonymous ${name}`),
    ],
    ['The accused said it was late.', ['anonymous The accused']],
    ['The deputy governor said nine boats had sunk.', ['anonymous The deputy governor']],
    ['Ferry owners fear a strike.', ['anonymous Ferry owners']],
    ['Republican senators called the pilot unfit.', ['anonymous Republican senators']],
    ['The quay was shut, with several pilots complaining of fog.', ['anonymous several pilots']],
    ['Dealers in Kiel cited worries about coal.', ['anonymous Dealers in Kiel']],
    ['Media reports in Turkey said the ferry had sunk.', ['anonymous Media reports in Turkey']],
    ['Press reports say the pilot has fled.', ['anonymous Press reports']],
    ['Pilots fleeing the port said it had burned.', ['anonymous Pilots']],
    ['A Quayside panel of experts said it was late.', ['anonymous experts']],
    ['Researchers polled the sailors and found that half swim.', ['anonymous Researchers']],
    ['Prosecutors in Kiel, who lead the inquiry, say the money went to Malta.', ['anonymous Prosecutors in Kiel']],
    ['A man on the quay shouted that it was late.', ['anonymous A man']],
    ['“It is late,” a pilot shouted.', ['anonymous a pilot']],
  ])('%s', (text, sources) => {
    const found = brief(text).filter((source) => !source.startsWith('outlet'));
    expect(found.toSorted()).toEqual(sources.toSorted());
  });
});

describe('who does not', () => {
  test.each([
    [
      'Officials from the port, which runs the ferry, confirmed that nine people had died and said 30 were hurt.',
      ['anonymous Officials from the port'],
    ],
    ['At least six people, among them a child, were hurt, medics said, adding that it was late.', ['anonymous medics']],
    ['The pilot shouted, and the ferry sank.', []],
    ['The guard armed himself with an oar and threatened to beat the sailors.', []],
    ['The mayor said the boy had sunk and that the pilot had ordered a search.', ['anonymous The mayor']],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('one of many, and who is named next', () => {
  test.each([
    [['Witnesses said the ferry had swerved.', 'It sank at dawn, the witness said.'], ['anonymous Witnesses']],
    [
      [
        'The ferry was late, the country’s top harbour chief said on Tuesday.',
        'Jane Roe, who runs the port, said it rained.',
      ],
      ['person Jane Roe'],
    ],
    [
      [
        'The ferry was late, the country’s top harbour chief said on Tuesday.',
        'Pilots said it rained.',
        'Jane Roe, a baker, said it hailed.',
      ],
      ['anonymous the country’s top harbour chief', 'anonymous Pilots', 'person Jane Roe'],
    ],
    [['An eyewitness surnamed Shi said the ferry had sunk.', 'It was late, the witness said.'], ['person Shi']],
  ])('%s', (texts, sources) => {
    expect(brief(...texts).toSorted()).toEqual(sources.toSorted());
  });
});

describe('a single name behind what somebody is', () => {
  test.each([
    ['“I have nothing left,” said a sailor named Okello.', ['person Okello']],
    ['“I swam,” said one sailor, who gave his name as Marco.', ['person Marco']],
    ['Quayside member of parliament Abdi Roe said it was late.', ['person Abdi Roe']],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('documents that speak', () => {
  test.each([
    ['The protocol, made public in May, requires a halt.', ['The protocol']],
    ['A Quayside study linked the paint to strokes.', ['A Quayside study']],
    ['The guild’s findings, published in June, say the quay is old.', ['The guild’s findings']],
    ['Official figures showed that fares fell.', ['Official figures']],
    ['Fares fell, official data showed.', ['official data']],
    ['The draft agreement says the quay must close.', ['The draft agreement']],
    ['A leaked recording shows that he asked for money.', ['A leaked recording']],
    ['Satellite images show that the quay has grown.', ['Satellite images']],
    ['“It is late,” the letter said.', ['the letter']],
    ['The notice said the quay would close at noon.', ['The notice']],
    ['A poll last week put the guild on 34 per cent.', ['A poll']],
    ['In a lawsuit filed in May, the guild claims it was late. The lawsuit says so.', ['a lawsuit']],
    ['The manual warns users not to open the lid.', ['The manual']],
    // Not these
    ['The agreement fell through at noon.', []],
    ['Satellite images were sold on the quay.', []],
    ['The letter was late.', []],
  ])('%s', (text, documents) => {
    const found = brief(text).flatMap((source) =>
      source.startsWith('document ') ? [source.replace('document ', '')] : [],
    );
    expect(found).toEqual(documents);
  });
});

test('an office that stands for somebody named before stays that person, whoever speaks next', () => {
  const first = 'Prime Minister Jane Roe came to the quay on Monday. The prime minister said it was late.';
  expect(brief(first, 'John Doe said it was not.')).toEqual(['person Jane Roe', 'person John Doe']);
});
