import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../utils/sourcing/publication/parseDate.ts';
import { readDates } from '../../../../utils/sourcing/publication/readDates.ts';
import { snapshotOf } from './snapshotOf.ts';

const DATES: [text: string, lang: string, iso: string | null][] = [
  ['2024-05-03T08:15:00+0200', 'en', '2024-05-03T08:15:00+02:00'],
  ['2024-05-03T08:15:00.000Z', 'en', '2024-05-03T08:15:00Z'],
  ['20240503', 'en', '2024-05-03'],
  ['1714722300', 'en', '2024-05-03T07:45:00.000Z'],
  ['Thu Jun 06 07:59:18 PDT 2013', 'en', '2013-06-06'],
  ['June 6, 2013, 10:59 AM', 'en', '2013-06-06'],
  ['Sunday, Feb 1, 2015 11:57 AM UTC', 'en', '2015-02-01'],
  ['3-May-2024', 'en', '2024-05-03'],
  ['3. Mai 2024, 8:15 Uhr', 'de', '2024-05-03'],
  ['25 de Março de 2019, 18:17', 'pt', '2019-03-25'],
  ['Le 2 novembre 2023 à 16h17', 'fr', '2023-11-02'],
  ['11 октября 2018', 'ru', '2018-10-11'],
  ['2 listopada 2023', 'pl', '2023-11-02'],
  ['2020. 06. 04. 11:27', 'hu', '2020-06-04'],
  ['2024年5月3日 08:15', 'ja', '2024-05-03'],
  ['2016년 3월 16일', 'ko', '2016-03-16'],
  ['١٣ مايو ٢٠٢٤', 'ar', '2024-05-13'],
  ['10/05/2022 05:22 pm', 'es', '2022-05-10'],
  ['10/05/2022', 'en-US', '2022-10-05'],
  ['10/05/2022', 'en-GB', '2022-05-10'],
  ['3 พฤษภาคม 2567', 'th', '2024-05-03'],
  ['31.02.2024', 'de', null],
  ['1 day ago', 'en', null],
];

describe('dates as pages write them', () => {
  test.each(DATES)('%s (%s)', (text, lang, iso) => {
    expect(parseDate(text, lang)).toBe(iso);
  });
});

describe('first publication', () => {
  const readAt = '2024-06-01T00:00:00Z';

  test('the first readable and possible date wins', () => {
    const snapshot = snapshotOf({
      metadata: { published: ['1 day ago', '2031-01-01', '1970-01-01', '2024-05-03'], modified: ['2024-05-01'] },
    });
    expect(readDates(snapshot, readAt)).toEqual({ published: '2024-05-03', modified: null });
  });

  test('a date in the address serves where nothing else tells', () => {
    expect(readDates(snapshotOf({ url: 'https://gazette.example/2024/05/03/ferry' }), readAt).published).toBe(
      '2024-05-03',
    );
  });

  test.each([
    ['https://gazette.example/2024/5/3/118-ferry', '2024-05-03'],
    ['https://gazette.example/world/2024/may/03/ferry', '2024-05-03'],
    ['https://gazette.example/2024/politics/05/03/ferry/index.html', '2024-05-03'],
    ['https://gazette.example/2024/13/40/ferry', null],
    ['https://gazette.example/list?from=/2024/05/03/', null],
  ])('the date in %s', (url, iso) => {
    expect(readDates(snapshotOf({ url }), readAt).published).toBe(iso);
  });

  const url = 'https://gazette.example/2024/05/02/ferry';
  const published = (...list: [value: string, from: string][]) =>
    readDates(snapshotOf({ url, metadata: { published: list.map(([value, from]) => ({ value, from })) } }), readAt)
      .published;

  test('the day shown and held by the address goes before the same night in UTC', () => {
    expect(
      published(['2024-05-03T03:42:00Z', 'meta article:published_time'], ['on May 2, 2024 11:42 pm', 'visible date']),
    ).toBe('2024-05-02');
    expect(published(['2024-05-03T03:42:00Z', 'meta article:published_time'])).toBe('2024-05-03T03:42:00Z');
  });

  test("the date of another story near by gives way to the address, the page's own metadata do not", () => {
    expect(published(['on Apr 12, 2024', 'visible date'], ['on May 02, 2024 9:30', 'text below the headline'])).toBe(
      '2024-05-02',
    );
    expect(published(['2024-04-12', 'time datetime'])).toBe('2024-05-02');
    expect(published(['2024-04-12', 'meta date'])).toBe('2024-04-12');
  });

  test('the date of a change comes after that of publication, and alone it serves', () => {
    const dates = (...list: string[]) =>
      readDates(snapshotOf({ lang: 'fr', metadata: { published: list } }), readAt).published;
    expect(dates('Mis à jour le 04/05/2024 à 10:37', 'Publié le 03/05/2024 à 17:08')).toBe('2024-05-03');
    expect(dates('Mis à jour le 04/05/2024 à 10:37')).toBe('2024-05-04');
  });

  test('dates that stand there for each listed story come after those of the page', () => {
    const listed = ['2023-06-01', '2023-06-02', '2023-06-03'].map((value) => ({ value, from: 'meta datepublished' }));
    const dates = (...list: { value: string; from: string }[]) =>
      readDates(snapshotOf({ metadata: { published: list } }), readAt).published;
    expect(dates(...listed, { value: '2024-05-03', from: 'visible date' })).toBe('2024-05-03');
    expect(dates(...listed.slice(1), { value: '2024-05-03', from: 'visible date' })).toBe('2023-06-02');
    expect(dates(...listed)).toBe('2023-06-01');
  });

  test('the day of the visit in the head of the page gives way to the date right below the headline', () => {
    const block = (kind: 'dateline' | 'headline' | 'paragraph', text: string) => ({ kind, text, links: [] });
    const shown = (value: string) => ({ value, from: 'visible date' });
    const visit = block('dateline', 'Monday, 6 May 2024');
    const date = (below: 'dateline' | 'paragraph', first = shown(visit.text)) =>
      readDates(
        snapshotOf({
          metadata: { published: [first, shown('Pella, May 3, 2024')] },
          blocks: [visit, block('headline', 'Ferry fares rise'), block(below, 'Pella, May 3, 2024')],
        }),
        readAt,
      ).published;
    expect(date('dateline')).toBe('2024-05-03');
    expect(date('paragraph')).toBe('2024-05-06');
    expect(date('dateline', { value: '2024-05-02', from: 'meta date' })).toBe('2024-05-02');
  });

  test('numbers are read in the order of the language that the text is in', () => {
    const snapshot = snapshotOf({ lang: null, metadata: { published: ['05/03/2024'] } });
    expect(readDates(snapshot, readAt, 'en').published).toBe('2024-05-03');
    expect(readDates(snapshot, readAt, 'und').published).toBe('2024-03-05');
  });
});
