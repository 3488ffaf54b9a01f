import { describe, expect, test } from 'vitest';
import type { PageImage } from '../../../../utils/model.ts';
import { readPhotoCredits } from '../../../../utils/sourcing/publication/readPhotoCredits.ts';
import { snapshotOf } from './snapshotOf.ts';
import { register } from './testRegister.ts';

const image = (
  caption: string | null,
  credits: [value: string, from: string][],
  url: string | null = 'https://gazette.example/1.jpg',
): PageImage => ({
  url,
  caption,
  credits: credits.map(([value, from]) => ({ value, from })),
});

const lines = (images: PageImage[]): string[] =>
  readPhotoCredits(snapshotOf({ images }), register).map(({ creditLine }) => creditLine);

describe('photo credits of a page', () => {
  test('caption and credit are told apart, the evidence stands in a block', () => {
    const text = 'Ferries wait in the fog. Ada Quill/Reuters';
    const snapshot = snapshotOf({
      images: [image(text, [[text, 'caption']])],
      blocks: [{ kind: 'caption', text, links: [] }],
    });
    expect(readPhotoCredits(snapshot, register)).toEqual([
      {
        creditLine: 'Ada Quill/Reuters',
        creators: ['Ada Quill'],
        agencies: ['Reuters'],
        caption: 'Ferries wait in the fog.',
        imageUrl: 'https://gazette.example/1.jpg',
        foundIn: 'caption',
        evidence: { exact: 'Ada Quill/Reuters', prefix: 'Ferries wait in the fog. ', suffix: '' },
      },
    ]);
  });

  test('the same credit for the same picture comes once, for another picture again', () => {
    const shown = image(null, [['Ada Quill/AFP', 'credit element']]);
    expect(lines([shown, shown])).toEqual(['Ada Quill/AFP']);
    expect(lines([shown, { ...shown, url: 'https://gazette.example/2.jpg' }])).toHaveLength(2);
  });

  test('metadata that repeat a shown credit add nothing; alone they count', () => {
    const hidden = image(
      null,
      [['AFP/Ada Quill', 'json-ld ImageObject.creditText']],
      'https://gazette.example/big.jpg',
    );
    expect(lines([image(null, [['Ada Quill/AFP', 'credit element']]), hidden])).toEqual(['Ada Quill/AFP']);
    expect(readPhotoCredits(snapshotOf({ images: [hidden] }), register)[0]).toMatchObject({
      foundIn: 'metadata',
      evidence: null,
    });
  });

  test('the site’s own name is no photographer’s, also where it is shortened', () => {
    const credited = (line: string) =>
      readPhotoCredits(snapshotOf({ images: [image(null, [[line, 'credit element']])] }), register, 'Quay Ledger')[0];
    const own = [
      'Ada Quill/Quay Ledger',
      'Ada Quill, The Quay Ledger',
      'Ada Quill/Ledger photo',
      'Ada Quill for the Ledger',
    ];
    for (const line of own) {
      expect(credited(line)?.creators, line).toEqual(['Ada Quill']);
      expect(credited(line)?.agencies, line).toHaveLength(1);
    }
  });

  test('what stands right beside a picture is its credit where it names people or agencies', () => {
    expect(lines([image(null, [['Ada Quill', 'credit beside']])])).toEqual(['Ada Quill']);
    expect(lines([image(null, [['Ferries', 'credit beside']])])).toEqual([]);
    expect(lines([image(null, [['Quay Post', 'credit beside']])])).toEqual([]);
    expect(lines([image(null, [['4 PHOTOS', 'credit beside']])])).toEqual([]);
    expect(lines([image(null, [['Photos', 'credit element']])])).toEqual([]);
  });

  test('a label that runs into the name is no part of it', () => {
    expect(lines([image(null, [['CreditCreditAda Quill/Gazette', 'credit element']])])).toEqual(['Ada Quill/Gazette']);
  });

  test('a name and a body beside a picture are a credit by their shape, a platform with a name is one', () => {
    const near = (text: string) => lines([image(null, [[text, 'credit text']])]);
    expect(near('Ada Quill/Gazette')).toEqual(['Ada Quill/Gazette']);
    expect(near('Instagram: @quill.ada')).toEqual(['Instagram: @quill.ada']);
    expect(near('Harbour Pictures')).toEqual([]);
    expect(near('gazette/wire:24-5')).toEqual([]);
  });

  test('a caption that only says how the picture came is its credit and names nobody', () => {
    expect(readPhotoCredits(snapshotOf({ images: [image('Handout', [])] }), register)[0]).toMatchObject({
      creditLine: 'Handout',
      creators: [],
      agencies: [],
    });
  });

  test('the byline in the caption of a video is no credit', () => {
    const images = [image('By Ada Quill, AP', [['By Ada Quill, AP', 'caption']])];
    const read = (byline: string) => readPhotoCredits(snapshotOf({ images, metadata: { byline: [byline] } }), register);
    expect(read('Ada Quill, AP')).toEqual([]);
    expect(read('Ben Inkwell')).toHaveLength(1);
  });

  test('notices of rights, captions and interface texts are no credits', () => {
    expect(lines([image(null, [['© 2024 Gazette. All rights reserved', 'credit text']], null)])).toEqual([]);
    expect(
      lines([image('The mayor opens the new ferry line.', [['The mayor opens the new ferry line.', 'caption']])]),
    ).toEqual([]);
    expect(
      lines([image(null, [['This ferry, like the old one, was built for the island', 'credit element']])]),
    ).toEqual([]);
  });

  test('a name in brackets after the sentence; "Photo:" in an element of its own', () => {
    expect(lines([image('The island at dawn. (Acme Estates)', [])])).toEqual(['Acme Estates']);
    expect(lines([image('The island (left) at dawn.', [])])).toEqual([]);
    expect(
      lines([
        image(null, [
          ['Foto:', 'credit element'],
          ['Ada Quill', 'caption'],
        ]),
      ]),
    ).toEqual(['Ada Quill']);
  });

  test('the copyright sign before an agency belongs to the line as shown', () => {
    expect(lines([image(null, [['© AP Photo / Ada Quill', 'credit element']])])).toEqual(['© AP Photo / Ada Quill']);
  });

  test('a tooltip counts only on a picture with a caption', () => {
    expect(lines([image(null, [['Foto: Ada Quill / NTB', 'title attribute']])])).toEqual([]);
    expect(lines([image('Ferja i tåka', [['Foto: Ada Quill / NTB', 'title attribute']])])).toEqual([
      'Foto: Ada Quill / NTB',
    ]);
  });

  test('credits in blocks of their own; a running caption behind "Image:" is none', () => {
    const blocks = [{ kind: 'caption' as const, text: 'Credit: Ada Quill/Getty Images', links: [] }];
    expect(readPhotoCredits(snapshotOf({ blocks }), register)[0]).toMatchObject({
      creators: ['Ada Quill'],
      agencies: ['Getty Images'],
    });
    expect(lines([image('Image: The ferry bill was backed by islanders', [])])).toEqual([]);
  });

  test('a tooltip counts, too, where the page shows its text', () => {
    const text = 'The island in 2008. REUTERS/Ada Quill';
    const images = [image(null, [[text, 'title attribute']])];
    const shown = { kind: 'standfirst' as const, text: `- ${text} -`, links: [] };
    const [credit] = readPhotoCredits(snapshotOf({ images, blocks: [shown] }), register);
    expect(credit).toMatchObject({ creditLine: 'REUTERS/Ada Quill', creators: ['Ada Quill'], agencies: ['REUTERS'] });
  });

  test.each([
    ['The island at dawn. / ADA QUILL', 'ADA QUILL'],
    ['The island at dawn. | AFP Close', 'AFP'],
    ['Ada Quill/Getty Images The island at dawn', 'Ada Quill/Getty Images'],
    ['Ada Quill/Getty Images', 'Ada Quill/Getty Images'],
    ['Ada Quill/Icon SMIThe island at dawn', 'Ada Quill/Icon SMI'],
    ['The island at dawn. Ada Quill/Getty Images hide caption toggle caption', 'Ada Quill/Getty Images'],
  ])('maker and caption are told apart: %s', (caption, line) => {
    expect(lines([image(caption, [[caption, 'caption']])])).toEqual([line]);
  });

  test.each([
    'The island at dawn. / North shore of the bay',
    'Ada Quill/Ben Inkwell The island at dawn',
    'The ferry is close',
  ])('no maker is made up: %s', (caption) => {
    expect(lines([image(caption, [[caption, 'caption']])])).toEqual([]);
  });

  test('"Courtesy" and a name, without a colon between, is a credit; and more words are none', () => {
    expect(lines([image(null, [['Courtesy Acme Films', 'credit text']])])).toEqual(['Courtesy Acme Films']);
    expect(lines([image(null, [['Courtesy Acme was always polite to islanders', 'credit text']])])).toEqual([]);
  });

  const linked = (text: string, from: number) => ({
    kind: 'credit' as const,
    text,
    links: [{ start: from, end: text.length, href: 'https://gazette.example/g' }],
  });

  test('"Photos:" and a link to a gallery is no credit, unless it names its makers', () => {
    const read = (blocks: ReturnType<typeof linked>[]) =>
      readPhotoCredits(snapshotOf({ blocks }), register).map(({ creditLine }) => creditLine);
    expect(read([linked('PHOTOS: Fog Shuts the Ferry Line', 8)])).toEqual([]);
    expect(read([linked('Photos: Ada Quill / AFP', 8)])).toEqual(['Photos: Ada Quill / AFP']);
    expect(read([{ ...linked('Photos: Islanders', 8), links: [] }])).toEqual(['Photos: Islanders']);
  });

  test('maker and outlet in a paragraph of their own right below a caption', () => {
    const paragraph = { kind: 'paragraph' as const, text: 'Ada Quill/The Guardian', links: [] };
    const caption = { kind: 'caption' as const, text: 'The island at dawn', links: [] };
    const read = (blocks: (typeof paragraph | typeof caption)[]) =>
      readPhotoCredits(snapshotOf({ blocks }), register).map(({ creators, agencies }) => ({ creators, agencies }));
    expect(read([caption, paragraph])).toEqual([{ creators: ['Ada Quill'], agencies: ['The Guardian'] }]);
    expect(read([paragraph, caption])).toEqual([]);
    expect(read([caption, { ...paragraph, text: 'Ada Quill/Fog Patrol' }])).toEqual([]);
  });

  test('the name of the site is no photographer', () => {
    const images = [image(null, [['EL FARO', 'credit element']])];
    const read = (publisher: string[]) =>
      readPhotoCredits(snapshotOf({ images, metadata: { publisher } }), register)[0];
    expect(read(['El Faro'])).toMatchObject({ creators: [], agencies: ['EL FARO'] });
    expect(read(['La Costa'])).toMatchObject({ creators: ['EL FARO'], agencies: [] });
  });

  test.each([
    ['Image source, Friends of the Pier', [], ['Friends of the Pier']],
    ['Fuente de la imagen, Ada Pluma', ['Ada Pluma'], []],
    ['صدر الصورة، Reuters', [], ['Reuters']],
    ['图像来源，Reuters', [], ['Reuters']],
  ])('an opener with a comma: %s', (line, creators, agencies) => {
    const [credit] = readPhotoCredits(snapshotOf({ images: [image('The pier', [[line, 'caption']])] }), register);
    expect(credit).toMatchObject({ creditLine: line, creators, agencies });
  });

  test('a running text behind an opener and a comma is none', () => {
    expect(lines([image('Crédito, juros e o preço da balsa sobem outra vez', [])])).toEqual([]);
  });

  test('the opener itself is not counted among the words of a running text', () => {
    expect(lines([image('Ada Quill, photo: Archives du Port intérieur', [])])).toEqual([
      'photo: Archives du Port intérieur',
    ]);
  });

  test('a long name behind an opener in a box of its own', () => {
    const line = "Cedida por la 'Plataforma por un puerto sin ruidos'";
    expect(lines([image(null, [[line, 'credit element']])])).toEqual([line]);
    expect(lines([image(null, [[line, 'caption']])])).toEqual([]);
    const text = `Photo: the ferry at the pier ${'and at sea '.repeat(8)}`;
    expect(lines([image(null, [[text, 'credit element']])])).toEqual([]);
  });

  test('the initials that sign a text and notices of rights credit no picture', () => {
    expect(lines([image(null, [['aq/dpa', 'credit text']], null)])).toEqual([]);
    expect(lines([image(null, [['© 항구일보 무단전재 및 재배포 금지', 'credit text']], null)])).toEqual([]);
  });
});
