import fc from 'fast-check';
import { dateOrderOf } from '../../../src/core/cell/date-order';
import { DAY, daysBetween, isoDay, readMoment } from '../../../src/core/cell/moment';

const iso = (cell: string | number, order: 'day-first' | 'month-first' | null = null) => {
  const moment = readMoment(cell, order);
  if (typeof moment !== 'number') return moment;
  const seconds = Math.round((moment - Math.floor(moment / DAY) * DAY) / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
  return time === '00:00:00' ? isoDay(moment) : `${isoDay(moment)}T${time}`;
};

test.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22T10:41:00', '2026-11-22T10:41:00'],
  ['2026-11-22T10:41:00.123Z', '2026-11-22T10:41:00'],
  ['2026-11-22 10:41:00 +02:00', '2026-11-22T10:41:00'],
  ['2026/1/2', '2026-01-02'],
  ['1/20/2015 08:30:00 AM', '2015-01-20T08:30:00'],
  ['1/20/2015 12:00:00 AM', '2015-01-20'],
  ['1/20/2015 12:30 PM', '2015-01-20T12:30:00'],
  ['1/20/2015, 1:05 p.m.', '2015-01-20T13:05:00'],
  ['20.01.2015', '2015-01-20'],
  ['1.2.2015', '2015-02-01'],
  ['20.01.15', '2015-01-20'],
  ['20 Jan 2015', '2015-01-20'],
  ['Tue, 20 January 2015', '2015-01-20'],
  ['January 20th, 2015', '2015-01-20'],
  ['20-Jan-2015', '2015-01-20'],
  ['20 stycznia 2015', '2015-01-20'],
  ['5 października 2015', '2015-10-05'],
  ['2015年1月20日', '2015-01-20'],
  [42024, '2015-01-20'],
  [42024.5, '2015-01-20T12:00:00'],
  ['42024', '2015-01-20'],
  [1421712000, '2015-01-20'],
  [1421712000000, '2015-01-20'],
  [20150120, '2015-01-20'],
  ['29/02/2024', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['5/5/2015', '2015-05-05'],
])('%j is %s', (cell, expected) => expect(iso(cell)).toBe(expected));

test.each([
  '2023-02-29',
  '1900-02-29',
  '29/02/2023',
  '2015-13-01',
  '31.04.2015',
  '13:30 PM',
  '1/20/2015 13:00 PM',
  '2015-01-20T25:00',
  '23-Nov',
  '2015',
  'yesterday',
  '#N/A',
])('%j is no date', text => expect(readMoment(text, null)).toBeUndefined());

test.each([null, '', '  ', false, 'null', 'N/A', '-'])('%j says that there is no date', cell => expect(readMoment(cell, null)).toBeNull());

test('a date that can be read both ways needs the order of its column', () => {
  expect(iso('03/04/2015')).toBeUndefined();
  expect(iso('03/04/2015', 'day-first')).toBe('2015-04-03');
  expect(iso('03/04/2015', 'month-first')).toBe('2015-03-04');
  expect(iso('20/01/2015', 'month-first')).toBe('2015-01-20');
});

test.each([
  [['1/20/2015', '3/4/2015', null, 7], 'month-first'],
  [['3/4/2015', '20/01/2015'], 'day-first'],
  [['1/20/2015', '20/01/2015'], 'mixed'],
  [['3/4/2015', '2/2/2015'], 'unclear'],
  [['2015-01-20', '20.01.2015', '4/4/2015', 42024], 'none'],
])('the order of %j is %s', (cells, order) => {
  expect(dateOrderOf([cells])).toBe(order);
  expect(dateOrderOf(cells.map(cell => [cell]))).toBe(order);
});

test('every day from 1900 to 2999 is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 376_200 }), day => {
      const text = isoDay(day * DAY);
      expect(text).toBe(new Date(day * DAY).toISOString().slice(0, 10));
      expect(readMoment(text, null)).toBe(day * DAY);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('days are counted by the calendar, not by the hour', () => {
  const at = (text: string) => readMoment(text, null) as number;
  expect(daysBetween(at('2026-11-22T23:59'), at('2026-11-23T00:01'))).toBe(1);
  expect(daysBetween(at('2024-02-28'), at('2024-03-01'))).toBe(2);
  expect(daysBetween(at('2026-11-23'), at('2026-11-22'))).toBe(-1);
});
