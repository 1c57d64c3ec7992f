import { laneySpread, pChart } from '../../../src/core/statistics/p-chart';

const pointsOf = (kept: readonly number[], n: (i: number) => number) => kept.map((one, i) => ({ share: one / n(i), n: n(i) }));
const digits = (numbers: readonly number[], count: number) => numbers.map(number => Number(number.toFixed(count)));

// NIST/SEMATECH e-Handbook 6.3.3.2: defective chips of 50 on each of 30 wafers.
const wafers = pointsOf(
  [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6],
  () => 50,
);

test('thirty wafers: centre, limits and the two outside (NIST)', () => {
  const { centre, points } = pChart(wafers, 1);
  expect(digits([centre, points[0]!.low, points[0]!.high], 4)).toEqual([0.2313, 0.0524, 0.4102]);
  expect(points.filter(({ signal }) => signal === 'outside').map(({ share }) => share * 50)).toEqual([22, 24]);
});

test('the same with Laney’s correction, as Minitab and JMP document it', () => {
  const spread = laneySpread(wafers);
  expect(spread).toBeCloseTo(1.6608667197, 9);
  const { low, high } = pChart(wafers, spread).points[0]!;
  expect([low, Number(high.toFixed(10))]).toEqual([0, 0.528471998]);
});

test('months of different sizes have limits of their own', () => {
  const sizes = [100, 190, 98, 300, 200, 100, 100, 200, 300, 100, 200, 95];
  const months = pointsOf([88, 171, 90, 276, 180, 85, 95, 182, 270, 91, 169, 88], i => sizes[i]!);
  const spread = laneySpread(months);
  const { centre, points } = pChart(months, spread);
  expect(digits([centre, spread], 10)).toEqual([0.9001512859, 1.3189190452]);
  expect(digits([points[0]!.low, points[0]!.high, points[3]!.low, points[3]!.high], 6)).toEqual([0.781528, 1, 0.831664, 0.968638]);
  expect(points.map(({ signal }) => signal)).toEqual(points.map(() => null));
});

test('steady points are not drawn closer than independent answers would be', () => {
  expect(laneySpread(pointsOf([50, 51, 50, 51, 50], () => 100))).toBe(1);
});

test('eight in a row on one side are a run; one on the centre ends it', () => {
  const of = (kept: number[]) =>
    pChart(
      pointsOf(kept, () => 100),
      1,
    ).points.map(({ signal }) => signal);
  const low = Array.from({ length: 8 }, () => 48);
  const high = Array.from({ length: 8 }, () => 52);
  expect(of([...high, ...low])).toEqual(Array.from({ length: 16 }, () => 'run'));
  expect(of([...low.slice(1), 50, ...high.slice(1), 50])).toEqual(Array.from({ length: 16 }, () => null));
});
