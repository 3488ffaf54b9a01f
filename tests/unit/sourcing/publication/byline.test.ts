import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../utils/model.ts';
import { readByline } from '../../../../utils/sourcing/publication/readByline.ts';
import { snapshotOf } from './snapshotOf.ts';
import { register } from './testRegister.ts';

const context = { register, publisher: 'The Harbour Gazette' };
const read = (byline: (string | Candidate)[], blocks: { kind: 'paragraph' | 'note'; text: string }[] = []): string[] =>
  readByline(snapshotOf({ metadata: { byline }, blocks: blocks.map((block) => ({ ...block, links: [] })) }), context);

describe('who signs', () => {
  test('agencies and the site itself are no authors', () => {
    expect(read(['Associated Press'])).toEqual([]);
    expect(read(['Agencia EFE', 'The Harbour Gazette', 'Gazette'])).toEqual([]);
  });

  test('the name of the site is no part of the name of a person', () => {
    expect(read(['Ada Quill, The Harbour Gazette'])).toEqual(['Ada Quill']);
  });

  test('a desk signs only where no person does', () => {
    expect(read(['Gazette Editorial Board'])).toEqual(['Gazette Editorial Board']);
    expect(read(['Gazette Staff', 'Ada Quill'])).toEqual(['Ada Quill']);
    expect(read(['Ada Quill, HG Bureau'])).toEqual(['Ada Quill']);
  });

  test('a role without a name signs for the paper’s reporters, behind a name it does not', () => {
    for (const role of ['Special Correspondent', 'Our Correspondent', 'HG Correspondent', 'STAFF REPORTER'])
      expect(read([role]), role).toEqual([role]);
    expect(read(['Ada Quill, Special Correspondent'])).toEqual(['Ada Quill']);
    expect(read(['Correspondent', 'Ferry correspondent'])).toEqual([]);
  });

  test('who stands before the name of the site in the line that dates the story', () => {
    const dated = (value: string, from = 'visible date') =>
      readByline(snapshotOf({ metadata: { published: [{ value, from }] } }), context);
    expect(dated('Ada Quill , The Harbour Gazette Pella, May 3, 2024')).toEqual(['Ada Quill']);
    expect(dated('HG Correspondent, The Harbour Gazette | 3 May 2024')).toEqual(['HG Correspondent']);
    expect(dated('Ada Quill / The Harbour Gazette / May 3, 2024')).toEqual(['Ada Quill']);
    expect(dated('Ada Quill, The Harbour Gazette')).toEqual([]);
    expect(dated('Ada Quill, The Harbour Gazette, May 3, 2024', 'meta date')).toEqual([]);
  });

  test('a note on the author below the text, where nothing else names one', () => {
    const noted = (text: string, byline: string[] = []) => read(byline, [{ kind: 'paragraph', text }]);
    expect(noted('Ada Quill is an assistant editor at The Harbour Gazette. Write to her.')).toEqual(['Ada Quill']);
    expect(noted('Ada B. Quill is the Harbour Gazette’s boat reporter.')).toEqual(['Ada B. Quill']);
    expect(noted('Ada Quill covers ferries for The Harbour Gazette.')).toEqual(['Ada Quill']);
    expect(noted('You can follow Ada Quill on Twitter.')).toEqual(['Ada Quill']);
    expect(noted('On Twitter: Follow Ada Quill and more boats.')).toEqual(['Ada Quill']);
    expect(noted('Ella Feder ist Redakteurin bei The Harbour Gazette.')).toEqual(['Ella Feder']);
    expect(noted('Ada Quill is an assistant editor at the Quay Post.')).toEqual([]);
    expect(noted('Ada Quill is a sailor, The Harbour Gazette found.')).toEqual([]);
    expect(noted('Follow HG Boats on Twitter and Der Spiegel on Facebook.')).toEqual([]);
    expect(noted('You can follow Ada Quill on Twitter.', ['Ben Inkwell'])).toEqual(['Ben Inkwell']);
  });

  test('a line below the headline without an opening word, by the paper or the role', () => {
    const below = (...lines: string[]) => read(lines.map((value) => ({ value, from: 'line below the headline' })));
    expect(below('Local', 'Ada Quill, The Harbour Gazette')).toEqual(['Ada Quill']);
    expect(below('La Nota Loca', 'The Harbour Gazette')).toEqual([]);
    expect(below('Ada Quill', 'Staff Writer')).toEqual(['Ada Quill']);
    expect(below('Ada Quill - Ferry reporter')).toEqual(['Ada Quill']);
    expect(below('Ada Quill', 'A ferry in the fog')).toEqual([]);
    expect(below('Sports Editor', 'The Harbour Gazette')).toEqual([]);
  });

  test('boxes and notes that say who the author is', () => {
    const box = { value: 'About the author | Ada Quill is a reporter at the Harbour Gazette.', from: 'visible byline' };
    expect(read([box])).toEqual(['Ada Quill']);
    expect(read([], [{ kind: 'paragraph', text: 'Reach reporter Ada Quill at aquill@gazette.example.' }])).toEqual([
      'Ada Quill',
    ]);
  });

  test('an outlet behind a name, a paper’s short name, initials', () => {
    expect(read(['Ada Quill Der Spiegel'])).toEqual(['Ada Quill']);
    expect(read(['By Ada Quill Gazette Staff'])).toEqual(['Ada Quill']);
    expect(read([{ value: 'Par A.Q.', from: 'visible byline' }])).toEqual(['A.Q.']);
    expect(read([{ value: '(aqu)', from: 'visible byline' }])).toEqual(['aqu']);
  });

  test('who is named in a credit made the picture', () => {
    const snapshot = snapshotOf({
      metadata: { byline: [{ value: 'Ben Inkwell', from: 'visible byline' }] },
      blocks: [{ kind: 'credit', text: 'Ben Inkwell', links: [] }],
    });
    expect(readByline(snapshot, context)).toEqual([]);
  });

  test('who is named below an agency signs another story', () => {
    const shown = (value: string) => ({ value, from: 'visible byline' });
    expect(read([shown('Ada Quill'), shown('Source: AFP'), shown('Ben Inkwell')])).toEqual(['Ada Quill']);
  });

  test('a shown byline completes the one in the metadata', () => {
    const metadata = { value: 'Ada Quill', from: 'json-ld NewsArticle.author' };
    expect(read([metadata, { value: 'By Ada Quill, Ben Inkwell', from: 'visible byline' }])).toEqual([
      'Ada Quill',
      'Ben Inkwell',
    ]);
    expect(read([metadata, { value: 'By Ben Inkwell, Cleo Lens', from: 'visible byline' }])).toEqual(['Ada Quill']);
  });

  test('below an agency’s story the next "By" is not its author', () => {
    expect(
      read([
        { value: 'AFP', from: 'microdata author' },
        { value: 'Par Ada Quill', from: 'text below the headline' },
      ]),
    ).toEqual([]);
  });

  test('sign-offs: reporting notes, a signing paragraph, initials', () => {
    expect(
      read(
        ['Reuters'],
        [{ kind: 'note', text: '(Reporting by Ada Quill, Ben Inkwell, with reporting by Cleo Lens; editing by X)' }],
      ),
    ).toEqual(['Ada Quill', 'Ben Inkwell']);
    expect(read([], [{ kind: 'paragraph', text: 'By Ada Quill, BBC News, New York' }])).toEqual(['Ada Quill']);
    expect(read([], [{ kind: 'note', text: 'aq/dpa' }])).toEqual(['aq']);
    expect(read([], [{ kind: 'note', text: 'dpa' }])).toEqual([]);
  });

  test('byline blocks of other stories complete nothing', () => {
    const blocks = ['Ada Quill', 'Ben Inkwell'].map((text) => ({ kind: 'byline' as const, text, links: [] }));
    expect(readByline(snapshotOf({ metadata: { byline: ['Ada Quill'] }, blocks }), context)).toEqual(['Ada Quill']);
  });

  const shown = (value: string) => ({ value, from: 'visible byline' });

  test('a second "By …" that shares nobody with the first is that of another story', () => {
    expect(read([shown('By Ada Quill on May 3, 2024'), shown('Ada Quill'), shown('By Ben Inkwell')])).toEqual([
      'Ada Quill',
    ]);
    expect(read([shown('By Ada Quill'), shown('By Ada Quill and Ben Inkwell')])).toEqual(['Ada Quill', 'Ben Inkwell']);
    expect(read([shown('Ada Quill'), shown('Ben Inkwell')])).toEqual(['Ada Quill', 'Ben Inkwell']);
  });

  test('nor are the names that follow in the boxes of that story', () => {
    const metadata = { value: 'Ada Quill', from: 'meta author' };
    expect(
      read([metadata, shown('By Ada Quill'), shown('Ada Quill'), shown('By Ben Inkwell'), shown('Ben Inkwell')]),
    ).toEqual(['Ada Quill']);
  });

  test('who only made the pictures, or signs for a part of the site, is no author', () => {
    const link = (value: string) => ({ value, from: 'rel=author' });
    expect(read([link('Ada Quill'), link('Ben Inkwell'), shown('By Ada Quill Illustration by Ben Inkwell')])).toEqual([
      'Ada Quill',
    ]);
    expect(read([link('Ada Quill'), shown('By Ada Quill Photos by Ada Quill')])).toEqual(['Ada Quill']);
    expect(read(['The Harbour Gazette Wales'])).toEqual([]);
    expect(read(['Zone Havre et marine - The Harbour Gazette'])).toEqual([]);
  });

  test('a name behind a quotation, set like a byline, is that of who said it', () => {
    const blocks = (kind: 'quote' | 'paragraph') => [
      { kind, text: 'Nobody waits for a boat.', links: [] },
      { kind: 'byline' as const, text: 'Ada Quill', links: [] },
    ];
    const signed = (kind: 'quote' | 'paragraph') =>
      readByline(snapshotOf({ metadata: { byline: [shown('Ada Quill')] }, blocks: blocks(kind) }), context);
    expect(signed('quote')).toEqual([]);
    expect(signed('paragraph')).toEqual(['Ada Quill']);
  });

  test('where nothing else tells, the address of the site’s page on the author does', () => {
    const at = (value: string) => read([{ value, from: 'meta article:author' }]);
    expect(at('https://www.gazette.example/author/ada-quill/')).toEqual(['Ada Quill']);
    expect(at('https://www.gazette.example/author/news-desk')).toEqual(['News Desk']);
    expect(at('https://www.gazette.example/author/aquill')).toEqual([]);
    expect(at('https://www.gazette.example/ferries/new-pier')).toEqual([]);
    expect(at('https://social.example/profile/ada-quill')).toEqual([]);
    expect(
      read([
        { value: 'https://www.gazette.example/author/ada-quill', from: 'meta article:author' },
        shown('Ádá Quíll'),
      ]),
    ).toEqual(['Ádá Quíll']);
  });

  test('the writer stands in the line that dates the story', () => {
    const dated = (value: string, from = 'visible date') =>
      readByline(snapshotOf({ metadata: { published: [{ value, from }] } }), context);
    expect(dated('May 3, 2024 | by Ada Quill')).toEqual(['Ada Quill']);
    expect(dated('by Ada Quill / May 3, 2024 /', 'text below the headline')).toEqual(['Ada Quill']);
    expect(dated('5/3/2024 11:00 AM PST BY GAZETTE STAFF')).toEqual(['GAZETTE STAFF']);
    expect(dated('In 2024 the pier was bought by Ada Quill')).toEqual([]);
    expect(dated('May 3, 2024 | by Ada Quill', 'meta date')).toEqual([]);
  });

  test('Japanese writers sign in the dateline, at the end, or with initials between double brackets', () => {
    const signed = (text: string) => read([], [{ kind: 'paragraph', text }]);
    expect(signed('【リスボン＝海野筆子】港の橋が三日、開通した。')).toEqual(['海野筆子']);
    expect(signed('【リスボン＝共同】港の橋が三日、開通した。')).toEqual([]);
    expect(signed('橋は来年も無料で渡れる。（聞き手・海野筆子）')).toEqual(['海野筆子']);
    expect(signed('橋は来年も無料で渡れる。（写真は海野筆子）')).toEqual([]);
    expect(signed('《UF》')).toEqual(['UF']);
  });

  test('a name with the place behind it is the same person', () => {
    expect(read([shown('Ada Quill / Ben Inkwell Madrid'), shown('Ben Inkwell')])).toEqual(['Ada Quill', 'Ben Inkwell']);
  });

  test('a Korean reporter signs behind the text', () => {
    const signed = (text: string) => read([], [{ kind: 'paragraph', text }]);
    expect(signed('김펜촉 기자 quill@gazette.example')).toEqual(['김펜촉']);
    expect(signed('부산=김펜촉 특파원')).toEqual(['김펜촉']);
    expect(signed('김펜촉 기자는 섬에 갔다.')).toEqual([]);
  });

  test('beside the agency that signs, a byline block is that of another story', () => {
    const blocks = [{ kind: 'byline' as const, text: 'By Ada Quill', links: [] }];
    const signed = (value: string) =>
      readByline(snapshotOf({ metadata: { byline: [{ value, from: 'microdata author' }] }, blocks }), context);
    expect(signed('AFP')).toEqual([]);
    expect(signed('1907')).toEqual(['Ada Quill']);
  });

  test('an outlet in a script that parts no words is no person', () => {
    expect(read(['海港新闻客户端', '宋笔'])).toEqual(['宋笔']);
    expect(read(['항구일보'])).toEqual([]);
  });
});
