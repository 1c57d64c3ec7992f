import { isTimeUnit, readDuration, unitRatio } from '../../../src/core/cell/unit';

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
])('%j is an amount of time', (text, unit, expected) => expect(readDuration(text, unit)).toBeCloseTo(expected, 12));

test.each(['', '2', 'two days', '2 business days', '2-3 days', '1:75', '2 euro', '2 days late'])('%j is none', text =>
  expect(readDuration(text, 'days')).toBeUndefined(),
);

test('a unit of time is one of seconds, minutes, hours, days and weeks', () => {
  expect(['s', 'minuty', 'Hours', 'dni', '周'].every(isTimeUnit)).toBe(true);
  expect(['months', 'working days', 'euro', ''].some(isTimeUnit)).toBe(false);
});
