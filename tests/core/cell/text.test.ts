import { foldId, foldText, isSlipOf, nearest, splitList } from '../../../src/core/cell/text';

test.each([
  [' Kept‑When: ', 'keptwhen'],
  ['\ufeffPromise ID', 'promiseid'],
  ['Ważność', 'waznosc'],
  ['WŁAŚCICIEL', 'wlasciciel'],
  ['Touch\u00a0point', 'touchpoint'],
  ['接触点', '接触点'],
  ['★', '★'],
  [' - ', '-'],
])('%j is compared as %j', (text, folded) => expect(foldText(text)).toBe(folded));

test('ids keep their punctuation, for 1.1 is not 11', () => {
  expect(foldId(' P 1.1')).toBe(foldId('p1.1'));
  expect(foldId('1.1')).not.toBe(foldId('11'));
});

test('a list is parted at semicolons and line breaks', () =>
  expect(splitList('Desk; Front; ;\nHall；Bar')).toEqual(['Desk', 'Front', 'Hall', 'Bar']));

test.each([
  ['Suport chat', 'Support chat'],
  ['chat support', ''],
  ['Sotre', 'Store'],
  ['STORE ', 'Store'],
  ['Zebra', ''],
])('%j probably means %j', (text, expected) => expect(nearest(text, ['Store', 'Support chat'])).toBe(expected));

test.each([
  ['Promissed for', 'Promised for'],
  ['We beleive', 'We believe'],
  ['We believed', 'We believe'],
  ['Soruce', 'Source'],
  ['Vlaue', 'Value'],
  ['Customrs expct', 'Customers expect'],
])('%j is %j misspelt', (text, name) => expect(isSlipOf(text, name)).toBe(true));

test.each([
  ['State', 'Stage'],
  ['Store', 'Score'],
  ['Line', 'Link'],
  ['Height', 'Weight'],
  ['Country', 'Count'],
  ['Expected on', 'Expected'],
  ['VALUE ', 'Value'],
  ['What we promise', 'Promise'],
])('%j is another word than %j', (text, name) => expect(isSlipOf(text, name)).toBe(false));
