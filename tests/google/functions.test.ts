import { loadBundle } from './stand-in/load';
import { makeWorld } from './stand-in/world';

const bundle = loadBundle(makeWorld());
const column = (...values: unknown[]): unknown[][] => values.map(value => [value]);

test('PROMISE_KEPT gives the share of answers that pass', () => {
  expect(bundle.PROMISE_KEPT!(column(5, '4', 3, '', 'N/A', '4,5', '★★☆☆☆'), '>= 4')).toBeCloseTo(3 / 5, 12);
  expect(bundle.PROMISE_KEPT!(column('yes', 'no', 'tak', '是'), 'yes')).toBe(0.75);
  expect(bundle.PROMISE_KEPT!(column(1, 2, '3 days', '48 hours'), 'within 2 days')).toBe(0.75);
});

test('PROMISE_INTERVAL gives Wilson’s ends side by side (40 of 100)', () => {
  const values = column(...Array.from({ length: 100 }, (_, i) => (i < 40 ? 5 : 1)));
  const [[low, high]] = bundle.PROMISE_INTERVAL!(values, '>= 4') as [[number, number]];
  expect([low.toFixed(5), high.toFixed(5)]).toEqual(['0.30940', '0.49800']);
  const [[wide]] = bundle.PROMISE_INTERVAL!(values, '>= 4', '99%') as [[number, number]];
  expect(wide).toBeLessThan(low);
});

test('PROMISE_NPS gives the score', () => expect(bundle.PROMISE_NPS!(column(0, 7, 7, 9, 9, 9))).toBeCloseTo(33.33, 2));

test('PROMISE_VERDICT gives the verdict in words', () => {
  const answers = (kept: number, n: number) => column(...Array.from({ length: n }, (_, i) => (i < kept ? 5 : 1)));
  expect(bundle.PROMISE_VERDICT!(answers(99, 100), '>= 4', 0.9)).toBe('Kept');
  expect(bundle.PROMISE_VERDICT!(answers(70, 100), '>= 4', '90%')).toBe('Broken');
  expect(bundle.PROMISE_VERDICT!(answers(90, 100), '>= 4', 0.9)).toBe('Too close to call');
  expect(bundle.PROMISE_VERDICT!(answers(5, 5), '>= 4', 0.9)).toBe('Not enough evidence');
});

test.each([
  ['a test that says nothing', () => bundle.PROMISE_KEPT!(column(1), 'good'), /Say when a promise is kept/],
  ['no range', () => bundle.PROMISE_KEPT!(undefined, '>= 4'), /Give the answers as a range/],
  ['a header in the range', () => bundle.PROMISE_KEPT!(column('Rating', 4), '>= 4'), /“Rating” cannot be read/],
  ['no answer', () => bundle.PROMISE_KEPT!(column('', 'N/A'), '>= 4'), /no answer in these cells/],
  ['an odd confidence', () => bundle.PROMISE_INTERVAL!(column(4), '>= 4', 3), /confidence from 50/],
  ['an odd share', () => bundle.PROMISE_VERDICT!(column(4), '>= 4', 'most'), /share of customers/],
  ['an answer off the scale', () => bundle.PROMISE_NPS!(column(11)), /“11” cannot be read/],
])('%s is said in the cell', (_, call, message) => expect(call).toThrow(message));
