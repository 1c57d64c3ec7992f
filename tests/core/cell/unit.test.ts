import { readDuration } from '../../../src/core/cell/duration';
import { isTimeUnit, unitNamed, unitRatio } from '../../../src/core/cell/unit';

test.each([
  ['minutes', 'hours', 1 / 60],
  ['hours', 'min', 60],
  ['d', 'h', 24],
  ['weeks', 'days', 7],
  ['godziny', 'minuty', 60],
  ['天', '小时', 24],
  ['years', 'months', 12],
  ['Euro', 'euro', 1],
])('one of %s is %p-fold one of %s', (from, to, ratio) => expect(unitRatio(from, to)).toBeCloseTo(ratio as number, 14));

test.each([
  ['working days', 'days'],
  ['months', 'days'],
  ['minutes', 'euro'],
  ['', 'days'],
])('%j does not convert into %s', (from, to) => expect(unitRatio(from, to)).toBeUndefined());

test.each([
  ['1h 30m', 'minutes', 90],
  ['1 hour, 30 minutes', 'minutes', 90],
  ['90 min', 'hours', 1.5],
  ['1,5 godz.', 'minutes', 90],
  ['1:30', 'minutes', 90],
  ['0:01:30', 'minutes', 1.5],
  ['26:30:00', 'hours', 26.5],
  ['2 days', 'hours', 48],
  ['2天', 'hours', 48],
  ['1小时30分', 'minutes', 90],
  ['PT1H30M', 'minutes', 90],
  ['P1DT2H', 'hours', 26],
  ['PT7.5S', 'seconds', 7.5],
  ['2 days, 3:00:00', 'hours', 51],
  ['0 days 00:04:30', 'minutes', 4.5],
  ['1.02:00:00', 'hours', 26],
  ['12/30/1899 0:04:30', 'minutes', 4.5],
  ['1899-12-30T00:04:30', 'minutes', 4.5],
  ['30.12.1899 1:30:00', 'minutes', 90],
  ['12/31/1899 1:00:00 AM', 'hours', 25],
  ['4:30.5', 'seconds', 270.5],
  ['兩天', 'hours', 48],
  ['半小時', 'minutes', 30],
  ['1 tydzień', 'days', 7],
  ['2 Stunden 15 Minuten', 'minutes', 135],
  ['1５分', 'minutes', 15],
  ['two days', 'hours', 48],
  ['half an hour', 'minutes', 30],
  ['an hour and a half', 'minutes', 90],
  ['pół godziny', 'minutes', 30],
  ['about 5 minutes', 'minutes', 5],
  ['~5 min', 'minutes', 5],
  ['ok. 5 min', 'minutes', 5],
  ['大約5分鐘', 'minutes', 5],
  ['5分鐘左右', 'minutes', 5],
  ['2 hours and 5 minutes', 'minutes', 125],
  ['2 godziny i 5 minut', 'minutes', 125],
  ['5 minute(s)', 'minutes', 5],
  ['5 (min)', 'minutes', 5],
  ['1h30', 'minutes', 90],
  ['5\'30"', 'minutes', 5.5],
  ['5′', 'minutes', 5],
  ['2:35 min', 'seconds', 155],
  ['2:35 h', 'minutes', 155],
  ['1500 ms', 'seconds', 1.5],
  ['1 1/2 h', 'minutes', 90],
])('%j is an amount of time', (text, unit, expected) => expect(readDuration(text, unit)).toBeCloseTo(expected, 12));

test.each([
  '',
  '2',
  '1,250 days',
  'a few days',
  '2 business days',
  '2-3 days',
  '1:75',
  '2 euro',
  '2 days late',
  'P',
  'PT',
  'P1Y',
  'PT5',
  '2 euros, 3:00:00',
  '1/1/2026 3:00:00',
])('%j is none', text => expect(readDuration(text, 'days')).toBeUndefined());

test('a unit of time is one of seconds, minutes, hours, days and weeks', () => {
  expect(['s', 'minuty', 'Hours', 'dni', '周'].every(isTimeUnit)).toBe(true);
  expect(['months', 'working days', 'euro', ''].some(isTimeUnit)).toBe(false);
});

test('two numbers of a clock are what the column says they are', () => {
  expect(readDuration('4:30', 'minutes', 'm:ss')).toBe(4.5);
  expect(readDuration('4:30', 'minutes', 'h:mm')).toBe(270);
  expect(readDuration('4:30', 'minutes', null)).toBeUndefined();
  expect(readDuration('0:04:30', 'minutes', null)).toBe(4.5);
});

test('a unit is known in every language, and what is none is not', () => {
  expect(['minuty', 'min', '分鐘', 'dni roboczych', 'euro', ''].map(unitNamed)).toEqual([
    'minutes',
    'minutes',
    'minutes',
    'working days',
    undefined,
    undefined,
  ]);
});
