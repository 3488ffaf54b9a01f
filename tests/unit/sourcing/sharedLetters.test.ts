/** Letters that are an outlet's somewhere and some body's here. */
import { expect, test } from 'vitest';
import { brief } from './readTexts.ts';

test.each([
  // Agencies, and outlets of another language, behind an article
  ['The PA said it was late.', 'organization PA'],
  ['The STA said it was late.', 'organization STA'],
  ['The RTA said it was late.', 'organization RTA'],
  // An agency for pictures, always
  ['According to the EPA, it was late.', 'organization EPA'],
  // Letters known by their country
  ['The NRA said it was late.', 'organization NRA'],
  ['According to the RBA, it was late.', 'organization RBA'],
  ['The ISW said it was late.', 'organization ISW'],
])('%s', (text, name) => {
  expect(brief(text)).toEqual([name]);
});

test.each([
  ['The PA news agency said it was late.', 'outlet PA Media'],
  ['The AP said it was late.', 'outlet Associated Press'],
  ['The FT said it was late.', 'outlet Financial Times'],
  ['NHK said it was late.', 'outlet NHK'],
])('but an outlet: %s', (text, name) => {
  expect(brief(text)).toEqual([name]);
});
