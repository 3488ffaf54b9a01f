/** Groups and single people without names: what they are, what they hold, and what stands between them and their verb. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { brief } from './readTexts.ts';
import { snapshotOf } from './snapshotOf.ts';

describe('what somebody is', () => {
  test.each([
    ['A crofter said the ferry was late.', ['anonymous A crofter']],
    ['“It rains,” one lodger told me.', ['anonymous one lodger']],
    ['It was a wet fair, as one steward put it.', ['anonymous one steward']],
    ['Shepherds say the quay is wet.', ['anonymous Shepherds']],
    ['Hospital staff said the ward was cold.', ['anonymous Hospital staff']],
    ['Staff said the ward was cold.', ['anonymous Staff']],
    ['Several Labour MPs said the ferry was late.', ['anonymous Several Labour MPs']],
    ['The prosecution alleged that the ferry was sunk.', ['anonymous The prosecution']],
    ['The local press reported that the ferry sank.', ['anonymous local press']],
    ['Reports say that the ferry sank.', ['anonymous Reports']],
    // Of somebody named
    ['John Doe, Jane Roe’s sailing buddy, said the ferry was late.', ['person John Doe']],
    // Words that are no people where they do not speak
    ['The defence was late, and the ferry sank.', []],
    ['She saw local newspapers on the quay.', []],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('what a group holds', () => {
  test.each([
    ['Ferry owners fear that the quay will close.', ['anonymous Ferry owners']],
    ['Islanders blame the harbour master.', ['anonymous Islanders']],
    ['Pilots, for their part, blame the fog.', ['anonymous Pilots']],
    ['Analysts expect fares to rise.', ['anonymous Analysts']],
    ['Brokers put the loss at €4 million.', ['anonymous Brokers']],
    ['Opponents point to the cost.', ['anonymous Opponents']],
    ['Observers counted 12 boats.', ['anonymous Observers']],
    ['Funeral guests talk of a kind man.', ['anonymous Funeral guests']],
    ['It is no seal, say divers.', ['anonymous divers']],
    ['The talks are over, cautions a source close to them.', ['anonymous a source close to them']],
    ['“I will not sail,” confided one pilot.', ['anonymous one pilot']],
    ['The boat was valued at £4 million by ferry insiders.', ['anonymous ferry insiders']],
    ['The fair opens today, with forecasters warning of rain.', ['anonymous forecasters']],
    ['A number of pilots went home, saying it was late.', ['anonymous pilots']],
    // Who have been found, or await somebody
    ['Six pilots feared dead were found.', []],
    ['Pilots expected at the fair were late.', []],
    // Of a thing that they are told of with
    ['It was a quay many pilots fear.', []],
    ['The song made guests feel as if it rained.', []],
    ['Guests feel cold on the quay.', []],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

describe('what tells who somebody is', () => {
  test.each([
    ['Bankers aware of the sale said it was late.', ['anonymous Bankers']],
    ['A pilot reached by radio blamed the fog.', ['anonymous A pilot']],
    ['A nurse who was there that night, and whose notes were read, said it was cold.', ['anonymous A nurse']],
    ['A diver at the yard estimated that it was deep.', ['anonymous A diver at the yard']],
    ['Relatives of the drowned demanded an inquiry.', ['anonymous Relatives of the drowned']],
    // In a relative clause it is another who speaks
    ['Guests at the fair that the yard says is old went home.', []],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});

test('whom an outlet was told of is no staff of it', () => {
  expect(brief('A diver told Reuters the pilot was late.')).toContain('outlet Reuters');
});

test('an assistant who told somebody is part of the story', () => {
  expect(brief('When his assistant informed him, he left.')).toEqual([]);
});

describe('some of a group that was spoken of', () => {
  test.each([
    ['Pilots were quick to answer. “We sail,” wrote one.', ['anonymous Pilots']],
    ['Bankers not part of the sale questioned the timing. One said it was late.', ['anonymous Bankers']],
    ['Critics said it was late. Others said it was wet.', ['anonymous Critics']],
    [
      'A hundred insiders answered. One called it dull, and another said it was late.',
      ['anonymous A hundred insiders'],
    ],
    // Without a group
    ['One said it was late.', ['anonymous One']],
    ['“It rains,” wrote one.', []],
    [
      'Critics said it was late. Jane Roe left, she said. One said it was wet.',
      ['anonymous One', 'anonymous Critics', 'person Jane Roe'],
    ],
  ])('%s', (text, sources) => {
    expect(brief(text).toSorted()).toEqual(sources.toSorted());
  });
});

test('the insider is the friend who spoke before', () => {
  expect(brief('A friend of the singer said it was over. Jane Roe left. “It was late,” the insider said.')).toEqual([
    'anonymous A friend of the singer',
  ]);
});

describe('two groups told of as one', () => {
  test.each([
    ['Residents and shopkeepers said it was late.', ['anonymous Residents and shopkeepers']],
    ['Roe’s friends and allies said it was late.', ['anonymous Roe’s friends and allies']],
    ['A pilot and a steward said it was late.', ['anonymous A pilot', 'anonymous a steward']],
    [
      'Ferry owners and Westmark officials said it was late.',
      ['anonymous Ferry owners', 'anonymous Westmark officials'],
    ],
  ])('%s', (text, sources) => {
    expect(brief(text).toSorted()).toEqual(sources.toSorted());
  });
});

describe('more of what groups do', () => {
  test.each([
    ['More than 40 residents told the inquiry it was late.', ['anonymous 40 residents']],
    ['Critics of the fair call it dull.', ['anonymous Critics of the fair']],
    ['Critics charge that it was late.', ['anonymous Critics']],
    ['Pilots, though, continue to say that it was late.', ['anonymous Pilots']],
    ['His family paid tribute to a “kind man”.', ['anonymous His family']],
    ['The logs were passed to Reuters by a former pilot.', ['outlet Reuters', 'anonymous a former pilot']],
    ['A parent whose daughters had sailed, speaking afterwards, said it was late.', ['anonymous A parent']],
    ['One Tory MP said it was late.', ['anonymous One Tory MP']],
    ['Jane Roe scored twice. The striker said it was late.', ['person Jane Roe']],
    // A tribute without words, and a plan that went round
    ['His family paid tribute at the quay.', []],
    ['A plan sent among agencies and seen by Reuters is late.', ['outlet Reuters']],
  ])('%s', (text, sources) => {
    expect(brief(text).toSorted()).toEqual(sources.toSorted());
  });
});

test('whom only a headline speaks of are those whom the text names', () => {
  const blocks: Block[] = [
    { kind: 'headline', text: 'The quay is late, experts say', links: [] },
    { kind: 'paragraph', text: 'Jane Roe said it was late.', links: [] },
  ];
  const read = (some: Block[]) =>
    readSources(snapshotOf([], some), loadRegister(), { publisher: null, lang: 'en', byline: [] }).map(
      ({ name }) => name,
    );
  expect(read(blocks)).toEqual(['Jane Roe']);
  expect(read(blocks.slice(0, 1))).toEqual(['experts']);
});

describe('who is part of the story', () => {
  test.each([
    ['Doctors told Jane Roe she had weeks to live.', []],
    ['A nurse told her that it was “late”.', ['anonymous A nurse']],
    ['A pilot told Jane Roe of Reuters that it was late.', ['outlet Reuters', 'anonymous A pilot']],
    ['The crew said they were fine.', ['anonymous The crew']],
    ['Rangers said the ball was in.', ['organization Rangers']],
    ['Park rangers said the bear was gone.', ['anonymous Park rangers']],
    ['A dancer said it was late. Jane Roe left. The dancer said it was wet.', ['anonymous A dancer']],
  ])('%s', (text, sources) => {
    expect(brief(text)).toEqual(sources);
  });
});
