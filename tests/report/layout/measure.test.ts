import { heightOf } from '../../../src/report/layout/measure';

/** Lines of 10 points in a cell of `characters`, by what one line takes. */
const linesIn = (text: string, characters: number): number => {
  const one = heightOf(text.slice(0, 1), 100, 10, false, true) - 2;
  return Math.round((heightOf(text, characters, 10, false, true) - 2) / one);
};

test('Chinese breaks between any two signs: 20 of them fill two lines of ten', () => {
  expect(linesIn('一二三四五六七八九十一二三四五六七八九十', 22)).toBe(2);
});

test('no mark begins a line: it takes the sign before it along', () => {
  expect(linesIn('一二三四五六七八九十，', 22)).toBe(2);
});

test('a Latin name within Chinese is not torn apart', () => {
  expect(linesIn('一二三四五六七八Warszawa', 22)).toBe(2);
});

test('a line of Chinese is higher than one of Latin letters', () => {
  expect(heightOf('三行', 20, 10, false, true)).toBeGreaterThan(heightOf('abc', 20, 10, false, true));
  expect(heightOf('三行', 20, 10, false, false)).toBeGreaterThan(heightOf('abc', 20, 10, false, false));
});
