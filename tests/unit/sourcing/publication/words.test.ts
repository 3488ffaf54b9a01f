import { expect, test } from 'vitest';
import { wordsOf } from '../../../../utils/sourcing/publication/words.ts';

test.each(['', ' ', 'Roe', 'Jane Roe', ' Jane  Roe ', 'Jane\u00a0Roe\n/ AP', 'a\tb', '  a'])(
  'words are what white space parts: %j',
  (text) => expect(wordsOf(text)).toEqual(text.split(/\s+/u).filter(Boolean)),
);
