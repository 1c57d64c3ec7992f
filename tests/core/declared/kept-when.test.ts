import fc from 'fast-check';
import { isOnScale, levelOf, readTest, writeTest } from '../../../src/core/declared/kept-when';
import type { Metric, MetricKind, Test } from '../../../src/core/declared/metric';
import { scaleOf } from '../../../src/core/declared/metric';
import { passes } from '../../../src/core/declared/passes';

const metric = (kind: MetricKind, rest: Partial<Metric> = {}): Metric => {
  return { name: kind, kind, ...scaleOf[kind], keptWhen: null, words: new Map(), ...rest };
};
const rating = metric('rating', { words: new Map([['good', 4]]) });
const days = metric('duration');
const hours = metric('duration', { unit: 'hours' });
const yesNo = metric('yes-no');
const share = metric('share');
const euro = metric('amount', { unit: 'EUR' });
const late = metric('days-late');

test.each<[string, Metric, string]>([
  ['>= 4', rating, '>= 4'],
  ['≥4', rating, '>= 4'],
  ['=>4', rating, '>= 4'],
  ['at least 4', rating, '>= 4'],
  ['At least 4 stars', rating, '>= 4'],
  ['min. 4', rating, '>= 4'],
  ['4 or more', rating, '>= 4'],
  ['4 or better', rating, '>= 4'],
  ['4+', rating, '>= 4'],
  ['4,5 or more', rating, '>= 4.5'],
  ['> 3', rating, '> 3'],
  ['more than 3', rating, '> 3'],
  ['= 5', rating, '= 5'],
  ['good', rating, '= 4'],
  ['at least good', rating, '>= 4'],
  ['top 2', rating, '4 to 5'],
  ['Top-2 box', rating, '4 to 5'],
  ['4-5', rating, '4 to 5'],
  ['4–5', rating, '4 to 5'],
  ['between 4 and 5', rating, '4 to 5'],
  ['from 4 to 5', rating, '4 to 5'],
  ['9-10', metric('likelihood'), '9 to 10'],
  ['top 2', metric('rating', { better: 'lower' }), '1 to 2'],
  ['未滿 4', rating, '< 4'],
  ['不到 4 分', rating, '< 4'],
  ['<= 2 days', days, '<= 2 days'],
  ['within 2 days', days, '<= 2 days'],
  ['in 2 days', days, '<= 2 days'],
  ['no later than 2 days', days, '<= 2 days'],
  ['2 days or less', days, '<= 2 days'],
  ['2 days or better', days, '<= 2 days'],
  ['1 to 2 days', days, '1 to 2 days'],
  ['<= 48 h', days, '<= 2 days'],
  ['120 minutes or less', hours, '<= 2 hours'],
  ['under 90 min', hours, '< 1.5 hours'],
  ['within 27 hours', days, '<= 1.1250 days'],
  ['under 5 minutes', metric('duration', { unit: 'minutes' }), '< 5 minutes'],
  ['<= 0', late, '<= 0 days'],
  ['-2 to 3', late, '-2 to 3 days'],
  ['yes', yesNo, 'yes'],
  ['= yes', yesNo, 'yes'],
  ['No', yesNo, 'no'],
  ['>= 95%', share, '>= 95%'],
  ['at least 95', share, '>= 95%'],
  ['at least 0,95', share, '>= 95%'],
  ['at most €100', euro, '<= 100 EUR'],
  ['<= 1 250,50 EUR', euro, '<= 1250.5 EUR'],
  // Polish
  ['co najmniej 4', rating, '>= 4'],
  ['4 lub więcej', rating, '>= 4'],
  ['w ciągu 2 dni', days, '<= 2 days'],
  ['do 48 godzin', days, '<= 2 days'],
  ['krócej niż 5 minut', metric('duration', { unit: 'minutes' }), '< 5 minutes'],
  ['od 4 do 5', rating, '4 to 5'],
  ['tak', yesNo, 'yes'],
  // Chinese
  ['至少4', rating, '>= 4'],
  ['4分以上', rating, '>= 4'],
  ['不超过2天', days, '<= 2 days'],
  ['48小时内', days, '<= 2 days'],
  ['4到5', rating, '4 to 5'],
  ['是', yesNo, 'yes'],
])('%j is read as it is meant', (text, scale, expected) => {
  const found = readTest(text, scale);
  expect(found && writeTest(found, scale)).toBe(expected);
  expect(readTest(expected, scale)).toEqual(found);
});

test.each<[string | number | null, Metric]>([
  [4, rating],
  ['4', rating],
  ['2 days', days],
  ['soon', days],
  ['within 2 working days', days],
  ['within 2 euro', days],
  ['>=', rating],
  ['5-4', rating],
  ['top 2', days],
  [null, rating],
  ['', rating],
])('%j cannot be read', (text, scale) => expect(readTest(text, scale)).toBeUndefined());

test('a value passes up to the end of a test, and at the end unless that is open', () => {
  const passing = (text: string, scale: Metric) => [1, 2, 3, 4, 5].filter(value => passes(readTest(text, scale)!, value));
  expect(passing('>= 4', rating)).toEqual([4, 5]);
  expect(passing('> 4', rating)).toEqual([5]);
  expect(passing('< 2 days', days)).toEqual([1]);
  expect(passing('2-3 days', days)).toEqual([2, 3]);
  expect(passes(readTest('<= 0.3 hours', hours)!, 0.1 + 0.2)).toBe(true);
});

test('a test that no value of the scale can pass is off the scale', () => {
  expect(['>= 6', '> 5', '<= 0', '< 1'].map(text => isOnScale(readTest(text, rating)!, rating))).toEqual([false, false, false, false]);
  expect(['>= 5', '<= 1', '> 4', '1-9'].map(text => isOnScale(readTest(text, rating)!, rating))).toEqual([true, true, true, true]);
});

test('the level of a promise is the end of its test that customers care about', () => {
  expect(levelOf(readTest('4-5', rating)!, rating)).toBe(4);
  expect(levelOf(readTest('1-2 days', days)!, days)).toBe(2);
  expect(levelOf(readTest('<= 3', rating)!, rating)).toBe(3);
});

test('what was written is read back', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 0, max: 500_000 }).map(number => number / 1000),
  );
  const shape = fc.constantFrom('from', 'to', 'above', 'below', 'is', 'between');
  fc.assert(
    fc.property(amount, amount, shape, fc.constantFrom(rating, days, hours, euro, late), (a, b, bound, scale) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const written: Test = {
        from: bound === 'to' || bound === 'below' ? null : from,
        to: bound === 'between' ? to : bound === 'is' ? from : bound === 'to' || bound === 'below' ? to : null,
        isFromOpen: bound === 'above',
        isToOpen: bound === 'below',
      };
      expect(readTest(writeTest(written, scale), scale)).toEqual(written);
    }),
    { seed: 2, numRuns: 500 },
  );
});
