import { clusterEffect, designEffect, emptySpread, likeness, spreadCluster, spreadLoose } from '../../../src/core/statistics/design-effect';
import { newcombe } from '../../../src/core/statistics/difference';
import { emptyKept } from '../../../src/core/statistics/tally';
import { wilson } from '../../../src/core/statistics/wilson';

/** Clusters as `kept/n`, each answer of the weight given. */
function spreadOf(clusters: string, weights: (place: number) => number = () => 1) {
  const spread = emptySpread();
  clusters.split(' ').forEach((text, place) => {
    const [kept, n] = text.split('/').map(Number) as [number, number];
    spreadCluster(spread, { n, weight: n * weights(place), keptWeight: kept * weights(place) });
  });
  return spread;
}

// Weil 1970, survivors of pups alive at day 4, by litters; Rao and Scott, Biometrics 48:577, 1992, as the R package PF prints them.
const control = '13/13 12/12 9/9 9/9 8/8 8/8 12/13 11/12 9/10 9/10 8/9 11/13 4/5 5/7 7/10 7/10';
const treated = '12/12 11/11 10/10 9/9 10/11 9/10 9/10 8/9 8/9 4/5 7/9 4/7 5/10 3/6 3/10 0/7';
const days = '5/5 0/4 1/1 8/10 2/2 6/6 0/1 1/5 7/7 9/12';
const z = 1.959963984540054;

test.each([
  ['control', control, 142, 158, 1.2324953943, 128.1952052152, [0.8343845998, 0.9398823062]],
  ['treated', treated, 112, 145, 3.952860626, 36.6822951074, [0.6149430909, 0.8782374357]],
])("Weil's litters, %s, go together as published", (_name, litters, kept, n, effect, size, interval) => {
  const found = designEffect(spreadOf(litters), 0);
  expect(found).toBeCloseTo(effect, 9);
  expect(n / found).toBeCloseTo(size, 8);
  expect(wilson(kept / n, n / found, z).map(end => Number(end.toFixed(10)))).toEqual(interval);
});

test("Weil's litters differ by Newcombe's interval at their effective sizes, not as 303 pups would", () => {
  const [a, b] = [142 / 158, 112 / 145];
  const interval = (one: number, other: number) =>
    newcombe({ share: a, n: one }, { share: b, n: other }, z).map(end => Number(end.toFixed(9)));
  expect(interval(158, 145)).toEqual([0.04312919, 0.210163683]);
  expect(interval(128.1952052152, 36.6822951074)).toEqual([0.002467603, 0.289078458]);
});

// Recomputed with statsmodels: weighted least squares with a cluster covariance.
test('ten days, with undated answers and with weights', () => {
  expect(designEffect(spreadOf(days), 0)).toBeCloseTo(2.6799824913, 9);
  const undated = spreadOf(days);
  spreadLoose(undated, { ...emptyKept(), n: 5, weight: 5, square: 5, kept: 3, keptWeight: 3, keptSquare: 3 });
  expect(designEffect(undated, 0)).toBeCloseTo(2.4489795918, 9);
  const weighted = spreadOf(days, place => (place % 2 ? 0.5 : 2));
  expect(weighted.keptWeight / weighted.weight).toBeCloseTo(0.8316831683, 9);
  expect(designEffect(weighted, 0)).toBeCloseTo(2.8867425806, 9);
});

test.each([
  ['ten days of ten answers, one of them all bad', Array.from({ length: 10 }, (_, i) => (i ? '10/10' : '0/10')), 100 / 9],
  ['nine such days: too few of them', Array.from({ length: 9 }, (_, i) => (i ? '10/10' : '0/10')), 1],
  [
    '30 guests with three equal answers each, six of them bad',
    Array.from({ length: 30 }, (_, i) => (i < 6 ? '0/3' : '3/3')),
    3 * (30 / 29),
  ],
  ['60 days of one answer', Array.from({ length: 60 }, (_, i) => (i % 5 ? '1/1' : '0/1')), 1],
  ['all kept', Array.from({ length: 20 }, () => '3/3'), 1],
])('%s', (_name, clusters, effect) => expect(designEffect(spreadOf(clusters.join(' ')), 0)).toBeCloseTo(effect, 12));

test('too few clusters go together as much as those of the whole audit do', () => {
  const alike = likeness([spreadOf(control), spreadOf(treated), spreadOf('1/2 0/5')]);
  const part = (text: string) => {
    const spread = spreadOf(text);
    const a = spread.squareN / spread.n;
    return { excess: 15 * (a - 1) * (clusterEffect(spread)! - 1), square: 15 * (a - 1) ** 2 };
  };
  const [one, other] = [part(control), part(treated)];
  expect(alike).toBeCloseTo((one.excess + other.excess) / (one.square + other.square), 12);
  expect(designEffect(spreadOf('4/4 0/4'), alike)).toBeCloseTo(1 + 3 * alike, 12);
  expect(designEffect(spreadOf('1/1 0/1'), alike)).toBe(1);
  expect(likeness([spreadOf('1/2 0/5')])).toBe(0);
});
