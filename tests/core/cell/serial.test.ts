import { fromSerial, kindOfFormat, toSerial } from '../../../src/core/cell/serial';

test.each([
  ['yyyy-mm-dd', 'date'],
  ['[$-409]d mmm yyyy;@', 'date'],
  ['mmmm', 'date'],
  ['d/m/yy h:mm AM/PM', 'date'],
  ['h:mm AM/PM', 'time'],
  ['mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['[mm]', 'time'],
  ['General', 'number'],
  ['', 'number'],
  ['@', 'number'],
  ['0.0 "days"', 'number'],
  ['[Red]0.0', 'number'],
  ['#,##0_);[Magenta]-0', 'number'],
  ['0\\h', 'number'],
])('the format %j shows a %s', (format, kind) => expect(kindOfFormat(format)).toBe(kind));

test.each([
  [46348, 'yyyy-mm-dd', '2026-11-22'],
  [46348.44513888889, 'd/m/yy h:mm', '2026-11-22T10:41:00'],
  [46348.9999999, 'd/m/yy h:mm', '2026-11-23'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [59, 'yyyy-mm-dd', '1900-02-28'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
  [0.5, 'h:mm', '12:00:00'],
  [1.1041666666666667, '[h]:mm', '26:30:00'],
  [1.1041666666666667, 'h:mm', '26:30:00'],
  [0, '[h]:mm', '0:00:00'],
  [46348.5, 'h:mm', '2026-11-22T12:00:00'],
  [-1, 'yyyy-mm-dd', -1],
  [0, 'yyyy-mm-dd', 0],
  [46348, '0', 46348],
])('%d as %s is %s', (serial, format, cell) => expect(fromSerial(serial, format, false)).toBe(cell));

test('dates may be counted from 1904', () => {
  expect(fromSerial(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
  expect(fromSerial(44886.25, 'yyyy-mm-dd', true)).toBe('2026-11-22T06:00:00');
  expect(toSerial('2026-11-22', true)).toBe(44886);
});

test.each([
  ['2026-11-22', 46348],
  ['2026-11-22T12:00:00', 46348.5],
  ['2026-11-32', null],
  ['22.11.2026', null],
  ['1899-01-01', null],
  [46348, null],
])('the serial of %j is %j', (cell, serial) => expect(toSerial(cell, false)).toBe(serial));
