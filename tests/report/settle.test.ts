import { wilson } from '../../src/core/statistics/wilson';
import { answersToSettle } from '../../src/report/settle';
import { promiseOf } from './builder';

const z = 1.959963984540054;

test('so many more answers like these settle it, and one tenth fewer do not', () => {
  const of = (n: number) => wilson(0.82, n, z)!;
  const more = answersToSettle(promiseOf({ id: 'A', n: 200, nEffective: 200, keptRate: 0.82, interval: of(200), promisedFor: 0.85 }))!;
  expect(of(200 + more)[1]).toBeLessThan(0.85);
  expect(of(200 + Math.floor(more * 0.9))[1]).toBeGreaterThan(0.85);
});

test('where it is kept just as promised, or nobody answered, no number can be said', () => {
  expect(answersToSettle(promiseOf({ id: 'A', keptRate: 0.9, promisedFor: 0.9 }))).toBeNull();
  expect(answersToSettle(promiseOf({ id: 'A', n: 0, keptRate: null, interval: null }))).toBeNull();
});
