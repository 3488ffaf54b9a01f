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
});
