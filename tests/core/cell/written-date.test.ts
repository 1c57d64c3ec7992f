import { dateOrderOf, withIsoDate } from '../../../src/core/cell/date-order';
import { DAY, isoDay, offsetOf, readMoment } from '../../../src/core/cell/moment';

const iso = (cell: string | number): string | null | undefined => {
  const moment = readMoment(cell, null);
  if (typeof moment !== 'number') return moment;
  const minutes = Math.round((moment - Math.floor(moment / DAY) * DAY) / 60_000);
  return `${isoDay(moment)} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

test.each([
  ['31-Dec-26', '2026-12-31 0:00'],
  ['1-Aug-26 7:15 PM', '2026-08-01 19:15'],
  ['Wed Jul 08 2026 09:30:00 GMT+0200 (Central European Summer Time)', '2026-07-08 9:30'],
  ['Wed Jul 08 09:30:00 CEST 2026', '2026-07-08 9:30'],
  ['Mittwoch, 8. Juli 2026 um 09:30:00 Mitteleuropäische Sommerzeit', '2026-07-08 9:30'],
  ['8. März 2026', '2026-03-08 0:00'],
  ['8 de julio de 2026, 9:30 p. m.', '2026-07-08 21:30'],
  ['mercredi 8 juillet 2026 à 9h30', '2026-07-08 9:30'],
  ['8 de dezembro de 2026 às 9:30', '2026-12-08 9:30'],
  ['08.07.2026 r.', '2026-07-08 0:00'],
  ['8 lipca 2026 r., godz. 14:30', '2026-07-08 14:30'],
  ['2026/7/8 下午 2:30:00', '2026-07-08 14:30'],
  ['2026/7/8 2:30:00 上午 GMT+8', '2026-07-08 2:30'],
  ['2026年7月8日 晚上9点30分', '2026-07-08 21:30'],
  ['2026/07/08(三)', '2026-07-08 0:00'],
  ['２０２６／０７／０８', '2026-07-08 0:00'],
  ['2026. 7. 8 오후 12:05:00', '2026-07-08 12:05'],
  ['2026년 7월 8일', '2026-07-08 0:00'],
  ['115/07/08', '2026-07-08 0:00'],
  ['民國115年7月8日', '2026-07-08 0:00'],
  ['中華民國 115 年 7 月 8 日', '2026-07-08 0:00'],
  ['2026 年 7 月 8 日 星期三', '2026-07-08 0:00'],
  ['8 VII 2026', '2026-07-08 0:00'],
  ['8.VII.2026 r.', '2026-07-08 0:00'],
  ['R8.7.8', '2026-07-08 0:00'],
  ['1150708', '2026-07-08 0:00'],
  [1150708, '2026-07-08 0:00'],
  ['民115.07.08', '2026-07-08 0:00'],
  ['20260708093000', '2026-07-08 9:30'],
  [20260708093000, '2026-07-08 9:30'],
  ['20260708T093000Z', '2026-07-08 9:30'],
  ['20260708T0930', '2026-07-08 9:30'],
  ['08/Jul/2026:09:30:00 +0000', '2026-07-08 9:30'],
  ['8.07.2026 9.30', '2026-07-08 9:30'],
  ['2026-07-08 09.30', '2026-07-08 9:30'],
  ['2026-07-08 9:30:00 PM MESZ', '2026-07-08 21:30'],
  ['令和8年7月8日', '2026-07-08 0:00'],
  ["'2026-07-08", '2026-07-08 0:00'],
  ['2026-07-08\u200b', '2026-07-08 0:00'],
  ['2026/7/8 上午 12:05', '2026-07-08 0:05'],
])('%j is %s', (text, expected) => expect(iso(text)).toBe(expected));

test.each([
  '5-Apr',
  'Tag 3',
  '8 lipiec',
  '2026/7/8 下午 14:30',
  '31 czerwca 2026',
  'marraskuu 3, 2026',
  '3. lipnja 2026',
  '5 min',
  '2026-07-08 waiting',
])('%j is no date', text => expect(readMoment(text, null)).toBeUndefined());

test.each([
  ['2026-07-08T09:30:00.000+02:00', 120],
  ['2026-07-08T09:30:00Z', 0],
  ['2026/7/8 2:30:00 上午 GMT+8', 480],
  ['2026-07-08 09:30 -0530', -330],
  ['2026-07-08 09:30', null],
  ['2026-07-08', null],
])('%j names a zone that is %p minutes ahead', (text, minutes) => expect(offsetOf(text)).toBe(minutes));

test('stamps of one hour differ in their minutes', () => {
  expect(
    ['8 lipca 2026, 9:05', '8 lipca 2026, 9:50:20', '2026/7/8 下午 2:05', '2026/7/8 下午 2:50', '2026/7/8 下午 14:50'].map(iso),
  ).toEqual(['2026-07-08 9:05', '2026-07-08 9:50', '2026-07-08 14:05', '2026-07-08 14:50', undefined]);
});

test('two digits of a year stand where they differ least', () => {
  expect(dateOrderOf([['26/08/03', '26/08/14', '26/08/25', '26/09/02', '26/09/11']])).toBe('year-first');
  expect(dateOrderOf([['03/08/26', '14/08/26', '25/08/26', '02/09/26', '11/09/26']])).toBe('day-first');
  expect(dateOrderOf([['08/14/26', '08/03/26']])).toBe('month-first');
  expect(dateOrderOf([['24/11/26', '25/11/26']])).toBe('unclear');
  expect(readMoment('24/11/26', null)).toBeUndefined();
  expect(isoDay(readMoment('24/11/26', 'year-first') as number)).toBe('2024-11-26');
  expect(withIsoDate('24/11/26 8:30', 'year-first')).toBe('2024-11-26 8:30');
});

test('digits of full width are looked at, too', () =>
  expect(dateOrderOf([['２５／０３／２０２６', '０３／０４／２０２６']])).toBe('day-first'));
