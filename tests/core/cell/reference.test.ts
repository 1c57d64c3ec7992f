import { address, columnLetters, reference } from '../../../src/core/cell/reference';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('an address counts rows from one', () => expect(address(13, 3)).toBe('D14'));

test('a tab is quoted where a formula would need it', () => {
  expect(reference('Evidence', 0, 0)).toBe('Evidence!A1');
  expect(reference("Bob's tab", 0, 0)).toBe("'Bob''s tab'!A1");
  expect(reference('Q1', 0, 0)).toBe("'Q1'!A1");
});
