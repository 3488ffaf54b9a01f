/** Agencies that sign below the last paragraph, in a line that looks like a picture's credit. */
import { expect, test } from 'vitest';
import type { BlockKind } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readWireMarks } from '../../../utils/sourcing/readWire.ts';

const register = loadRegister();
const signed = (text: string, kind: BlockKind, after: string[] = []) => {
  const block = (text: string, kind: BlockKind = 'paragraph') => ({ kind, text, links: [] });
  const blocks = [block('The ferry was late on Monday.'), block(text, kind), ...after.map((one) => block(one))];
  return readWireMarks(blocks, register).map(({ outletId }) => register.byId(outletId)?.name);
};

test.each([
  ['ab/cde (AP, AFP)', ['Associated Press', 'Agence France-Presse']],
  ['(AP, Reuters)', ['Associated Press', 'Reuters']],
  ['dpa/AFP', ['Deutsche Presse-Agentur', 'Agence France-Presse']],
  ['Photo: AFP', []],
  ['Reuters / Jane Roe of the Quay', []],
])('%s', (text, agencies) => {
  expect(signed(text, 'credit')).toEqual(agencies);
});

test('under a picture in the midst of the story it is the picture’s', () => {
  const after = Array.from({ length: 6 }, () => 'The skipper said that the ferry was late.');
  expect(signed('(AP, Reuters)', 'credit', after)).toEqual([]);
});
