import { oddWithoutLeftOut } from '../../../src/core/guide/left-out-rows';
import { oddRows } from '../../../src/core/guide/odd-rows';

/** Columns of: day, name, shop, taste, remark. */
const columns = (rows: (string | null)[][]) => [0, 1, 2, 3, 4].map(column => rows.map(row => row[column] ?? null));
const odd = (...rows: (string | null)[][]) => oddRows(columns(rows), 2, new Set([0]), new Set([1]));

test('the same answers of the same person, sent on another minute, stand twice', () => {
  const ann = ['ann@example.org', 'North', 'Good'];
  expect(odd(['1 May', ...ann, null], ['2 May', 'bo@example.org', 'North', 'Good', null], ['1 May, later', ...ann, null])).toEqual({
    doubles: [5],
    again: [],
    tests: [],
  });
});

test('equal ticks of people nobody knows are two customers; equal words of one’s own are one', () => {
  expect(odd(['1 May', null, 'North', 'Good', 'fine'], ['2 May', null, 'North', 'Good', 'fine']).doubles).toEqual([]);
  const remark = 'The rolls were cold again';
  expect(odd(['1 May', null, 'North', 'Good', remark], ['2 May', null, 'North', 'Good', remark]).doubles).toEqual([4]);
});

test.each(['test', 'TEST', 'Test 2', 'dummy', '測試', 'testowy'])('%s alone in a cell is a test of the team’s own', word => {
  expect(odd(['1 May', null, word, 'Good', null], ['2 May', null, 'Testerton', 'a test of patience', null]).tests).toEqual([3]);
});

test.each(['TEST - please ignore', 'test, delete this', 'This is a test.', '測試：請忽略'])('“%s” is a test by what it says', word => {
  expect(odd(['1 May', null, 'North', 'Good', word], ['2 May', null, 'North', 'Good', 'Test drive: please call me']).tests).toEqual([3]);
});

test('a row with the ID of an earlier one is named as such, not as one that counts twice', () => {
  const row = ['r1', 'ann@example.org', 'North', 'Good', 'fine'];
  expect(oddRows(columns([row, row, ['r2', ...row.slice(1)]]), 1, new Set([0]), new Set([1]), new Set([0]))).toEqual({
    doubles: [4],
    again: [3],
    tests: [],
  });
});

test('a row that the team leaves out itself is not named once more as a test of its own', () => {
  const cells = [
    ['test', 'North', 'test'],
    ['trial', null, null],
  ];
  const others = [
    { letters: 'B', column: 'Why not', holds: 'leftOut', touchpoint: '', because: 'role' as const, notAnswers: [], samples: [] },
  ];
  expect(oddWithoutLeftOut({ doubles: [], again: [], tests: [2, 4] }, cells, others, 1)).toEqual({ doubles: [], again: [], tests: [4] });
});
