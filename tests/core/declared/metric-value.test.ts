import { isNoAnswer, readCodes } from '../../../src/core/cell/answer';
import type { Cell } from '../../../src/core/cell/cell';
import { lone } from '../../../src/core/cell/value-form';
import type { Metric, MetricKind } from '../../../src/core/declared/metric';
import { builtInMetrics, isBuiltIn, metricsByName, scaleOf } from '../../../src/core/declared/metric';
import { valueReader } from '../../../src/core/declared/metric-value';

const metric = (kind: MetricKind, rest: Partial<Metric> = {}): Metric => {
  return { name: kind, kind, ...scaleOf[kind], keptWhen: null, words: new Map(), ...rest };
};
const rating = metric('rating', {
  words: new Map([
    ['verypoor', 1],
    ['good', 4],
  ]),
});

test.each<[Cell, number]>([
  [4, 4],
  ['4', 4],
  [4.5, 4.5],
  ['4,5', 4.5],
  ['4/5', 4],
  ['4 / 5', 4],
  ['4 out of 5', 4],
  ['4 out of 5 stars', 4],
  ['4 z 5', 4],
  ['4 - very likely', 4],
  ['5 (best)', 5],
  ['4 stars', 4],
  ['四顆星', 4],
  ['五星好評', 5],
  ['4\ufe0f\u20e3', 4],
  ['Good (4)', 4],
  ['★★★★☆', 4],
  ['⭐⭐⭐', 3],
  ['★★★½', 3.5],
  ['2½ stars', 2.5],
  ['[4] Good', 4],
  ['(4) Good', 4],
  ['Rated 4 out of 5', 4],
  ['Rating: 4/5', 4],
  ['Four', 4],
  ['five stars', 5],
  ['Very poor', 1],
  [' GOOD ', 4],
])('%j on a rating from 1 to 5 is %p', (cell, expected) => expect(valueReader(rating)(cell)).toBe(expected));

test.each<[Cell, Metric, number]>([
  ['10', metric('likelihood'), 10],
  ['9 - very likely', metric('likelihood'), 9],
  ['9/10', metric('likelihood'), 9],
  ['Extremely likely - 10', metric('likelihood'), 10],
  ['80 %', metric('rating', { lowest: 0, highest: 100 }), 80],
  ['80 %', metric('share'), 0.8],
  [0.8, metric('share'), 0.8],
  [80, metric('share'), 0.8],
  ['4/5', metric('share'), 0.8],
  ['80%', metric('share', { highest: 100 }), 80],
  ['2 days', metric('duration', { unit: 'hours' }), 48],
  ['1:30', metric('duration', { unit: 'minutes' }), 90],
  [2.5, metric('duration'), 2.5],
  ['-2 days', metric('days-late'), -2],
  [-2, metric('days-late'), -2],
  ['€ 12,50', metric('amount'), 12.5],
  ['12.50 USD', metric('amount'), 12.5],
  ['$1,234.50', metric('amount'), 1234.5],
  ['-$12.50', metric('amount'), -12.5],
  ['($12.50)', metric('amount'), -12.5],
  ['12.50-', metric('amount'), -12.5],
])('%j on a scale of its own kind is %p', (cell, scale, expected) => expect(valueReader(scale)(cell)).toBeCloseTo(expected as number, 12));

test.each<[Cell, number]>([
  ['Yes', 1],
  ['y', 1],
  ['TRUE', 1],
  [true, 1],
  [1, 1],
  ['tak', 1],
  ['是', 1],
  ['没有', 0],
  ['No', 0],
  ['Nie', 0],
  ['0', 0],
])('%j on a yes/no metric is %p', (cell, expected) => expect(valueReader(metric('yes-no'))(cell)).toBe(expected));

test.each<Cell>([null, '', ' ', 'N/A', 'n.a.', 'null', '-', '—', 'Not applicable', 'brak', '不适用', false])('%j is no answer', cell => {
  expect(valueReader(rating)(cell)).toBeNull();
  expect(valueReader(metric('yes-no'))(cell)).toBeNull();
  expect(isNoAnswer(cell)).toBe(true);
});

test.each<Cell>([7, 0, '7', '7/10', '4 out of 10 stars', '8/10', '40 %', 'great', '2-3', '#N/A', '#REF!', true, Number.NaN])(
  '%j is nothing that a rating from 1 to 5 can be',
  cell => expect(valueReader(rating)(cell)).toBeUndefined(),
);

test('a codes of no answer counts as a number, with or without its label', () => {
  const read = valueReader(metric('likelihood'), readCodes(['11', '0', 'Did not use']));
  expect([11, '11', 0, '0', '0 - no answer', 'did not use', '11 - blank'].map(read)).toEqual(Array(7).fill(null));
  expect([10, '10', 1].map(read)).toEqual([10, 10, 1]);
});

test('a code does not take another number along', () => {
  const read = valueReader(rating, readCodes(['-1', '-99', '4.5']));
  expect(['1', 1, '-1', -1, '-99', '4.5', '4,5'].map(read)).toEqual([1, 1, null, null, null, null, null]);
  const open = valueReader(metric('amount'), readCodes(['4.5']));
  expect([45, '45', '4.5'].map(open)).toEqual([45, 45, null]);
  expect(isNoAnswer('1', readCodes(['-1']))).toBe(false);
  expect(isNoAnswer('-1', readCodes(['-1']))).toBe(true);
});

test('thousands or decimals: the scale decides where it can', () => {
  expect(valueReader(rating)('4.000')).toBe(4);
  expect(valueReader(metric('amount', { lowest: 100, highest: 5000 }))('1.234')).toBe(1234);
  expect(valueReader(metric('amount'))('1.234')).toBeUndefined();
});

test.each<Cell>(['5-Apr', '5 min', '3 nights', '4 - minutes', '4 sur 10', '5 von 10', '8点満点中5', 'days: 4', '3 €', '4 z 10'])(
  '%j is no mark out of five',
  cell => expect(valueReader(rating)(cell)).toBeUndefined(),
);

test.each<[Cell, number]>([
  ['4 sur 5', 4],
  ['5つ星のうち4', 4],
  ['5点満点中3点', 3],
  ["'4/5", 4],
  ['４／５', 4],
  ['4 - we came back for it', 4],
  ['5分', 5],
  ['非常滿意 5', 5],
  ['3 bardzo dobry', 3],
  ['2 - Very poor service', 2],
  ['4 gwiazdki', 4],
])('%j is the mark %p out of five', (cell, expected) => expect(valueReader(rating)(cell)).toBe(expected));

test('words of a scale that are numbers hold for cells that are numbers, and their sign counts', () => {
  const read = valueReader(
    metric('rating', {
      words: new Map([
        ['1', 5],
        ['-1', 1],
        ['9', 3],
      ]),
    }),
  );
  expect([1, '1', -1, '-1', 9, 4].map(read)).toEqual([5, 5, 1, 1, 3, 4]);
});

test('a word behind several numbers is a unit, and no level', () => {
  const form = { ...lone, units: new Set(['visits']) };
  expect(valueReader(rating, undefined, form)('4 - visits')).toBeUndefined();
  expect(valueReader(rating)('4 - visits')).toBe(4);
});

test.each<[Cell, number | null | undefined]>([
  ['無', 0],
  ['No, twice', 0],
  ['1 - yes', 1],
  ['1 - no', undefined],
])('%j beside 有 is %p', (cell, expected) =>
  expect(valueReader(metric('yes-no'), undefined, { ...lone, holds: folded => folded === '有' })(cell)).toBe(expected),
);

test('無 beside other answers is none', () => expect(valueReader(metric('yes-no'))('無')).toBeNull());

test('a mark before a text as long as a page is none', () => {
  const read = valueReader(rating);
  expect(read('5 - very good')).toBe(5);
  expect(read(`5 - ${'very good, '.repeat(100)}`)).not.toBe(5);
});

describe('stars in words', () => {
  const stars = builtInMetrics.find(({ name }) => name === 'Stars')!;

  test('are read though a tab Metrics in any language holds no English words', () => {
    expect(stars.words.size).toBe(0);
    const { usual: _, ...own } = { ...stars, name: 'Gwiazdki' };
    expect(valueReader(metricsByName([own]).get('gwiazdki')!)('FOUR')).toBe(4);
  });

  test('are the built-in ones where a tab declares those very words', () => {
    expect(isBuiltIn({ ...stars, words: stars.usual! })).toBe(true);
    expect(isBuiltIn({ ...stars, words: new Map([['one', 5]]) })).toBe(false);
  });
});
