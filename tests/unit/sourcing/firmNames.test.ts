/** Names of firms and clubs that have the shape of a person's, and people whose given names no list holds. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

describe('a name without a given name is a body', () => {
  test.each([
    // By what it says of itself
    ['Kelmara Ferro said it will refund all tickets.', 'Kelmara Ferro'],
    ['Kelmara Ferro has confirmed that it is looking into the delay.', 'Kelmara Ferro'],
    // By what it has, wherever that stands
    ['Kelmara Ferro blamed the storm for the delay. || Kelmara Ferro’s shares fell.', 'Kelmara Ferro'],
    ['Kelmara Ferro blamed the storm for the delay. || The boss is a spokesman for Kelmara Ferro.', 'Kelmara Ferro'],
    // By what it is called
    ['Kelmara Ferro, a small shipping company, blamed the storm for the delay.', 'Kelmara Ferro'],
    // By its last word
    ['Kelmara Rovers blamed the storm for the delay.', 'Kelmara Rovers'],
    // And by its first word alone
    ['Kelmara Ferro said it will refund all tickets. || Kelmara blamed the storm.', 'Kelmara Ferro'],
  ])('%s', (text, name) => {
    expect(brief(...text.split(' || '))).toContain(`organization ${name}`);
    expect(brief(...text.split(' || ')).filter((one) => one.startsWith('person'))).toEqual([]);
  });

  test.each([
    'Kelmara Ferro said it would take years to mend the boats.',
    'Kelmara Ferro said it had been a long day.',
    'Kelmara Ferro said it will refund all tickets. || Kelmara Ferro said he was glad.',
    'Kelmara Ferro, a director of a shipping company, blamed the storm.',
    'Minister Kelmara Ferro blamed the storm. || Kelmara Ferro’s customers fled.',
  ])('but a person: %s', (text) => {
    expect(brief(...text.split(' || '))).toContain('person Kelmara Ferro');
  });

  test('“he” is nobody who is a place', () => {
    expect(brief('At a ball held at Norrin Vale, lamps went out. He says it helps.')).toEqual([]);
  });
});

describe('who stands before the verb', () => {
  test.each([
    ['Dana Holt, Assistant Director, Farm Office told reporters that the soil is good.', 'person Dana Holt'],
    ['Commissioner for Water Affairs, Dana Holt, dismissed the findings.', 'person Dana Holt'],
    ['They built what engineer Dana Holt calls “a boat for all weathers.”', 'person Dana Holt'],
    ['Dana Holt averred that the pier was safe.', 'person Dana Holt'],
    ['The Harbour Office ascribed the delay to fog.', 'organization Harbour Office'],
    ['The Harbour Office pointed to the fog on the bay.', 'organization Harbour Office'],
    ['The Harbour Office regretted the delay.', 'organization Harbour Office'],
    ['The Harbour Office in the old town says the pier is safe.', 'organization Harbour Office'],
    ['Eyewitness Dana Holt said the pier was safe.', 'person Dana Holt'],
    ['“It is safe,” tweeted Harbour Office chief Dana Holt.', 'person Dana Holt'],
    ['Dana Holt was more blunt, accusing the crew of lying.', 'person Dana Holt'],
    ['Dana Holt (Lab) and her small team said they would stay.', 'person Dana Holt'],
    ['Dana Holt gave a short statement at the pier.', 'person Dana Holt'],
    ['He lay in the Quay Medical Center. The hospital denied the claim.', 'organization Quay Medical Center'],
    ['Walmart cut prices. The retail giant said they would stay low.', 'organization Walmart'],
    ['Quay Depot said prices had settled.', 'organization Quay Depot'],
    ['DI Dana Holt said the pier was safe.', 'person Dana Holt'],
    ['He wrote so on X. Holtmann said the pier was safe.', 'organization Holtmann'],
    ['Malcolm X said the pier was safe.', 'person Malcolm X'],
    ['The US Geological Survey said the pier was safe.', 'organization US Geological Survey'],
    ['The Australian Federal Police said the pier was safe.', 'organization Australian Federal Police'],
    ['Sinn Féin said the pier was safe.', 'organization Sinn Féin'],
    ['Save the Children said the pier was safe.', 'organization Save the Children'],
    ['South African President Dana Holt said the pier was safe.', 'person Dana Holt'],
  ])('%s', (text, source) => {
    expect(brief(text)).toContain(source);
  });

  test.each([
    'Dana Holt is a diver. He’s said to be leaving the town.',
    'No Harbour Office has commented on the pier.',
    'Dana Holt pointed to her watch.',
    'Children said so.',
    'Dana Holt declared a state of emergency.',
    'Dana Holt has written about boats for years.',
    'Dana Holt and Tom Poe agreed a truce.',
    'Thousands of demonstrators across the bay protested the war.',
    'They struck a deal with sailors who had accused him.',
    'The film features a teacher criticizing the boats.',
    'Some fans hope the boat will sail.',
  ])('nobody: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('an outlet was told', () => {
  test('a party’s leader is nobody’s reporter', () => {
    expect(brief('AAP leader Atishi claimed the pier was safe.').join()).not.toContain('outlet');
  });

  test.each([
    ['The crew confessed, a mate spills to Variety.', 'outlet Variety'],
    ['The ledgers were passed to Reuters by the crew.', 'outlet Reuters'],
    ['Eurogamer has been told that the ferry is sold.', 'outlet Eurogamer'],
    ['Video verified by BBC Verify shows the ferry.', 'outlet BBC'],
    ['Satellite images analysed by Reuters show the ferry.', 'outlet Reuters'],
    ['As my Vox colleague Dana Holt noted, the ferry is late.', 'outlet Vox'],
    ['The sale was broken by Variety.', 'outlet Variety'],
  ])('%s', (text, source) => {
    expect(brief(text)).toContain(source);
  });
});
