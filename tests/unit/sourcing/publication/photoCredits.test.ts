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
});
