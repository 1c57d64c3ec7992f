import { decimalSignOf, readNumber, readNumbers, readShare } from '../../../src/core/cell/number';

test.each([
  ['4.5', [4.5]],
  ['4,5', [4.5]],
  [' 7 ', [7]],
  ['.5', [0.5]],
  ['-3', [-3]],
  ['−3', [-3]],
  ['+3', [3]],
  ['1 234,5', [1234.5]],
  ['1\u00a0234,5', [1234.5]],
  ['1\u202f234', [1234]],
  ["1'234.5", [1234.5]],
  ['1,234.5', [1234.5]],
  ['1.234,5', [1234.5]],
  ['1,234,567', [1234567]],
  ['1.234.567,89', [1234567.89]],
  ['0,500', [0.5]],
  ['1,23,456.50', [123456.5]],
  ['12,34,567', [1234567]],
  ['1.25E+03', [1250]],
  ['2,5e-01', [0.25]],
  ['‐3', [-3]],
  ['="4"', [4]],
  ['"4,5"', [4.5]],
  ['4½', [4.5]],
  ['½', [0.5]],
])('%j means %j', (text, expected) => expect(readNumbers(text)).toEqual(expected));

test('a lone mark before three digits can part thousands or decimals', () => {
  expect(readNumbers('1.234')).toEqual([1.234, 1234]);
  expect(readNumbers('12,345')).toEqual([12.345, 12345]);
  expect(readNumber('1.234')).toBeUndefined();
});

test.each(['', 'four', '4 stars', '1.2.3', '1,2,3', '12,34,56', '4-5', '1e3', '4 5', '--3', '1.234,567.8'])('%j means no number', text =>
  expect(readNumbers(text)).toEqual([]),
);

test('a number is itself unless it is not finite', () => {
  expect(readNumber(4.5)).toBe(4.5);
  expect(readNumber(Number.NaN)).toBeUndefined();
  expect(readNumber(true)).toBeUndefined();
});

test.each([
  ['90%', 0.9],
  ['90 %', 0.9],
  ['90', 0.9],
  [90, 0.9],
  [0.9, 0.9],
  ['0.9', 0.9],
  ['0,9', 0.9],
  ['92,5%', 0.925],
  ['0.5%', 0.005],
  [1, 1],
  ['1%', 0.01],
  [100, 1],
  [0, 0],
  [101, undefined],
  [-1, undefined],
  ['most', undefined],
])('the share %j is %p', (cell, expected) => {
  const found = readShare(cell);
  if (expected === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 14);
});

test('a lone mark before three digits is what the column says it is', () => {
  expect(readNumbers('1.234', ',')).toEqual([1234]);
  expect(readNumbers('1.234', '.')).toEqual([1.234]);
  expect(readNumbers('4,5', '.')).toEqual([4.5]);
});

test.each([
  ['1.234,5', ','],
  ['1,234.5', '.'],
  ['1.234.567', ','],
  ['4,5', ','],
  ['0.750', '.'],
  ['1234.567', '.'],
  ['1,345', 'either'],
  ['12', null],
  ['1.2.3', null],
  ['five', null],
])('%j says %j of the sign before decimals', (text, sign) => expect(decimalSignOf(text)).toBe(sign));

test('a column says whether its numbers are percent or shares', () => {
  expect(readShare(0.4, 'percent')).toBeCloseTo(0.004, 14);
  expect(readShare('0,4', 'share')).toBe(0.4);
  expect(readShare(1.2, 'share')).toBeUndefined();
  expect(readShare('4‰')).toBeCloseTo(0.004, 14);
});
