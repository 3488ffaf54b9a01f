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
  ['Reuters: Ada Quill', ['Ada Quill'], ['Reuters']],
  ['Ada Quill/Getty Images / June 6, 2013', ['Ada Quill'], ['Getty Images']],
  ['Ada Quill / Harbour Gazette Staff Photographer', ['Ada Quill'], []],
  ['Photo by ADA QUILL, Staff Photographer', ['ADA QUILL'], []],
  ['Ada Quill/For The Guardian', ['Ada Quill'], ['The Guardian']],
  ['Photo credit should read ADA QUILL/AFP/Getty Images', ['ADA QUILL'], ['AFP', 'Getty Images']],
  ['Bespoke Real Estate', [], ['Bespoke Real Estate']],
  ['Ada White/Getty Images', ['Ada White'], ['Getty Images']],
  ['CC0', [], []],
  ['Image source: Ada Quill', ['Ada Quill'], []],
  ['Image source: Getty Images.', [], ['Getty Images']],
  ['Featured image by Ada Quill/Getty Images', ['Ada Quill'], ['Getty Images']],
  ['Photographed by Ada Inkwell.', ['Ada Inkwell'], []],
  ['Photo composite by Ada Quill and Ben Inkwell', ['Ada Quill', 'Ben Inkwell'], []],
  ['Shutterstock / Getty Images (Composite)', [], ['Shutterstock', 'Getty Images']],
  ['© Tinte / stock.adobe.com (Ausschnitt)', ['Tinte'], ['stock.adobe.com']],
  ['Photo: QUILLpix/iStock', ['QUILLpix'], ['iStock']],
  ['Image: ada quill/Reuters', ['ada quill'], ['Reuters']],
  ['Instagram: @quill.ada', ['@quill.ada'], ['Instagram']],
  ['Ada Quill/aquill@gazette.example', ['Ada Quill'], []],
  ['image taken from https://www.gazette.example', [], ['www.gazette.example']],
  ['Ada Quill/Harbour Herald, via Associated Press', ['Ada Quill'], ['Harbour Herald', 'Associated Press']],
  ['Photograph by Ada Quill, Harbour Creative', ['Ada Quill'], ['Harbour Creative']],
  ['Pella Daily / AP', [], ['Pella Daily', 'AP']],
  ['PELU Athletics', [], ['PELU Athletics']],
  ['© Harbour Society, London, UK/Getty Images', [], ['Harbour Society', 'Getty Images']],
  ['Museum of Harbour Art, New York', [], ['Museum of Harbour Art']],
  ['© mit frdl. Gen. von Ella Feder, Pella University (PU)', ['Ella Feder'], ['Pella University (PU)']],
];

describe('the grammar of credit lines', () => {
  test.each(LINES)('%s', (line, creators, agencies) => {
    expect(splitCredit(line, register)).toEqual({ creators, agencies });
  });
});

const CAPTIONS: [caption: string, line: string | null][] = [
  ['Ferries wait in the fog. Ada Quill aquill@gazette.example', 'Ada Quill aquill@gazette.example'],
  ['Write to the harbour at aquill@gazette.example', null],
  ['Ferries wait in the fog on Monday. (AP Photo/Ada Quill, File)', 'AP Photo/Ada Quill, File'],
  ['Ferries wait in the fog. Photo: Ada Quill', 'Photo: Ada Quill'],
  ['Fähren im Nebel (Archivbild). © Ada Quill', '© Ada Quill'],
  ['Ferries wait in the fog. Ada Quill/Reuters', 'Ada Quill/Reuters'],
  ['Паромы в тумане. Фото: Анна Перо', 'Фото: Анна Перо'],
  ['العبّارات في الضباب. الصورة: رويترز', 'الصورة: رويترز'],
  ['Ada Quill / AFP', 'Ada Quill / AFP'],
  ['Ada B. Quill via AP', 'Ada B. Quill via AP'],
  ['Ada Quill/Harbour Star Gazette/TNS via Getty Images', 'Ada Quill/Harbour Star Gazette/TNS via Getty Images'],
  ['Ferries wait in the fog.Ada Quill / AFP', 'Ada Quill / AFP'],
  ['霧の中で待つ連絡船＝ロイター', 'ロイター'],
  ['霧の中で待つ連絡船＝海野筆子撮影', '海野筆子撮影'],
  ['霧の中で待つ連絡船＝北の港', null],
  ['Ada Quill/AP - Ferries wait in the fog on Monday.', 'Ada Quill/AP'],
  ['AP Photo/Ada Quill — Ferries wait in the fog.', 'AP Photo/Ada Quill'],
  ['Ferries/boats - What waits in the fog', null],
  ['Reuters - Ferries wait in the fog', null],
  ['Ferries wait in the fog. Ada Quill/Reuters/Landov', 'Ada Quill/Reuters/Landov'],
  ['Ferries wait in the fog. Photo / Ada Quill', 'Photo / Ada Quill'],
  ['Reuters: Ada Quill', 'Reuters: Ada Quill'],
  ['Ferries: Ada Quill', null],
  ['Ada Quill / Staff Photographer', 'Ada Quill / Staff Photographer'],
  ['Boats and ferries, hospital staff', null],
  ['Courtesy NASA/JPL-Caltech In this 2006 picture the island lies in fog.', 'Courtesy NASA/JPL-Caltech'],
  ['Handout', 'Handout'],
  ['写真：お店から', '写真：お店から'],
  ['A handout of the ferry line', null],
  ['A photo of the ferry hangs in the hall.', null],
  ['Ferries wait in the fog (left) on Monday.', null],
];

describe('a credit is told from its caption', () => {
  test.each(CAPTIONS)('%s', (caption, line) => {
    expect(findCreditLine(caption, register)).toBe(line);
  });
});
