import { describe, expect, test } from 'vitest';
import { findCreditLine } from '../../../../utils/sourcing/publication/findCreditLine.ts';
import { splitCredit } from '../../../../utils/sourcing/publication/splitCredit.ts';
import { register } from './testRegister.ts';

type Row = [line: string, creators: string[], agencies: string[]];

const LINES: Row[] = [
  ['AP Photo/Ada Quill', ['Ada Quill'], ['AP']],
  ['Ada Quill/AFP via Getty Images', ['Ada Quill'], ['AFP', 'Getty Images']],
  ['AFP via Getty Images', [], ['AFP', 'Getty Images']],
  ['(Photo by Ada Quill / NurPhoto via Getty Images)', ['Ada Quill'], ['NurPhoto', 'Getty Images']],
  ['Photo by Ada Quill/Getty Images for Acme Pictures', ['Ada Quill'], ['Getty Images']],
  ['Ada Quill for The Washington Post via Getty Images', ['Ada Quill'], ['The Washington Post', 'Getty Images']],
  ['City Hall Press Office/Handout via REUTERS', [], ['City Hall Press Office', 'REUTERS']],
  ['Ada Quill/Pool via REUTERS', ['Ada Quill'], ['REUTERS']],
  ['© REUTERS / POOL', [], ['REUTERS']],
  ['Courtesy of NASA', [], ['NASA']],
  ['Foto: picture alliance / dpa | Ada Quill', ['Ada Quill'], ['picture alliance', 'dpa']],
  ['Foto: Ada Quill, ČTK', ['Ada Quill'], ['ČTK']],
  ['Photos by Ada Quill, left, and Ben Van Inkwell/Invision/AP', ['Ada Quill', 'Ben Van Inkwell'], ['Invision', 'AP']],
  ['Ada Quill/CQ-Roll Call, Inc via Getty Images', ['Ada Quill'], ['CQ-Roll Call Inc', 'Getty Images']],
  ['(C) Ada Quill', ['Ada Quill'], []],
  ['Crédit photo : Ada Quill', ['Ada Quill'], []],
  ['Photo: Ada Quill Archives Le Devoir', ['Ada Quill'], ['Le Devoir']],
  ['Photo Ada Quill. AFP', ['Ada Quill'], ['AFP']],
  ['Bild: quillpix/Shutterstock.com', ['quillpix'], ['Shutterstock.com']],
  ['Фото: РИА Новости / Анна Перо', ['Анна Перо'], ['РИА Новости']],
  ['写真＝共同通信', [], ['共同通信']],
  ['出典：ペン子さん', ['ペン子'], []],
  ['Instagram.com/@quill_ada', ['@quill_ada'], ['Instagram.com']],
  ['Bespoke Real Estate', [], ['Bespoke Real Estate']],
  ['Ada White/Getty Images', ['Ada White'], ['Getty Images']],
  ['CC0', [], []],
];

describe('the grammar of credit lines', () => {
  test.each(LINES)('%s', (line, creators, agencies) => {
    expect(splitCredit(line, register)).toEqual({ creators, agencies });
  });
});

const CAPTIONS: [caption: string, line: string | null][] = [
  ['Ferries wait in the fog on Monday. (AP Photo/Ada Quill, File)', 'AP Photo/Ada Quill, File'],
  ['Ferries wait in the fog. Photo: Ada Quill', 'Photo: Ada Quill'],
  ['Fähren im Nebel (Archivbild). © Ada Quill', '© Ada Quill'],
  ['Ferries wait in the fog. Ada Quill/Reuters', 'Ada Quill/Reuters'],
  ['Паромы в тумане. Фото: Анна Перо', 'Фото: Анна Перо'],
  ['العبّارات في الضباب. الصورة: رويترز', 'الصورة: رويترز'],
  ['Ada Quill / AFP', 'Ada Quill / AFP'],
  ['A photo of the ferry hangs in the hall.', null],
  ['Ferries wait in the fog (left) on Monday.', null],
];

describe('a credit is told from its caption', () => {
  test.each(CAPTIONS)('%s', (caption, line) => {
    expect(findCreditLine(caption, register)).toBe(line);
  });
});
