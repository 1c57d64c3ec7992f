import { compareNames, foldId, foldText, foldWord, isSlipOf, nearest, plainSigns, splitList } from '../../../src/core/cell/text';

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

test('a text as long as a page is no name misspelt', () => {
  const page = 'Support chat '.repeat(60);
  expect(nearest(`${page}s`, [page])).toBe('');
});

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

test.each([
  ['A+', 'A-'],
  ['A', 'A-'],
  ['< 1 day', '> 1 day'],
  ['≤ 1 day', '≥ 1 day'],
  ['103', '-103'],
  ['バス', 'パス'],
  ['+', '-'],
])('%j and %j are two words of a scale', (one, other) => expect(foldWord(one)).not.toBe(foldWord(other)));

test.each([
  ['Very good!', 'VERY  GOOD'],
  ['semi-satisfied', 'semi satisfied'],
  ['A –', 'a-'],
  ['👍🏽', '👍'],
  ['☹\ufe0f', '☹'],
  ['≥ 3', '>=3'],
  ['Zła', 'zla'],
  ['５', '5'],
])('%j and %j are one', (one, other) => expect(foldWord(one)).toBe(foldWord(other)));

test('names that differ by more than an accent stay apart', () => {
  expect(foldText('バス')).not.toBe(foldText('パス'));
  expect(foldText('Café')).toBe(foldText('cafe'));
  expect(foldText('한국')).toBe('한국');
});

test.each([
  ["'-2", '-2'],
  ["'4/5", '4/5'],
  ['４／５', '4/5'],
  ['\u200b4', '4'],
  ["1'234", "1'234"],
  ["'Yes", 'Yes'],
])('%j is read as %j', (text, plain) => expect(plainSigns(text)).toBe(plain));

test('names are in order of the numbers in them', () => {
  expect(['Shop 10', 'Shop 2', 'Garage', 'Shop 1b', 'Shop 1'].sort(compareNames)).toEqual([
    'Garage',
    'Shop 1',
    'Shop 1b',
    'Shop 2',
    'Shop 10',
  ]);
  expect(['7', '07'].sort(compareNames)).toEqual(['07', '7']);
});
