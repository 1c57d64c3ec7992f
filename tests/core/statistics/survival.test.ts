import { zOf } from '../../../src/core/statistics/normal';
import { logLogLimits, survival } from '../../../src/core/statistics/survival';
import type { Tally } from '../../../src/core/statistics/tally';

const z = zOf(0.95);
const tallies = (times: readonly number[], weight = 1): Map<number, Tally> => {
  const counts = new Map<number, Tally>();
  for (const time of times) {
    const { n } = counts.get(time) ?? { n: 0 };
    counts.set(time, { n: n + 1, weight: (n + 1) * weight, square: (n + 1) * weight * weight });
  }
  return counts;
};

/** Weeks until leukaemia came back under 6-MP, 21 patients; Freireich et al., Blood 21, 1963, after Gehan, Biometrika 52, 1965. */
const weeks = { ended: [6, 6, 6, 7, 10, 13, 16, 22, 23], open: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35] };
const patients = { ended: tallies(weeks.ended), open: tallies(weeks.open) };

test('6-MP: the share still well, its standard error and its log-log limits', () => {
  const steps = survival(patients).map(({ time, share, greenwood }) => {
    const rounded = (value: number): number => Number(value.toFixed(4));
    return [time, share, share * Math.sqrt(greenwood), ...logLogLimits(share, greenwood, z)].map(rounded);
  });
  // R's package survival, conf.type = "log-log".
  expect(steps).toEqual([
    [6, 0.8571, 0.0764, 0.6197, 0.9516],
    [7, 0.8067, 0.0869, 0.5631, 0.9228],
    [10, 0.7529, 0.0963, 0.5032, 0.8894],
    [13, 0.6902, 0.1068, 0.4316, 0.8491],
    [16, 0.6275, 0.1141, 0.3675, 0.8049],
    [22, 0.5378, 0.1282, 0.2678, 0.7468],
    [23, 0.4482, 0.1346, 0.1881, 0.6801],
  ]);
});

test('answers that count for half widen the limits', () => {
  const step = survival(patients).find(({ time }) => time === 10)!;
  expect(step.share).toBeCloseTo(0.7529411765, 10);
  expect(step.share * Math.sqrt(step.greenwood)).toBeCloseTo(0.096349653, 9);
  const [low, high] = logLogLimits(step.share, step.greenwood * 2, z);
  expect(low).toBeCloseTo(0.3714329365, 9);
  expect(high).toBeCloseTo(0.921911567, 9);
});

test('equal weights change nothing, whatever they are', () => {
  const heavy = survival({ ended: tallies(weeks.ended, 3), open: tallies(weeks.open, 3) });
  survival(patients).forEach((step, i) => {
    expect(heavy[i]!.share).toBeCloseTo(step.share, 12);
    expect(heavy[i]!.greenwood).toBeCloseTo(step.greenwood, 12);
  });
});

test('without open cases it is the share of those that lasted longer; the last one leaves none', () => {
  const steps = survival({ ended: tallies([1, 2, 2, 5]), open: new Map() });
  expect(steps.map(({ time, share }) => [time, Number(share.toFixed(12))])).toEqual([
    [1, 0.75],
    [2, 0.25],
    [5, 0],
  ]);
  expect(steps.at(-1)!.greenwood).toBe(Number.POSITIVE_INFINITY);
  expect(survival({ ended: new Map(), open: tallies([3]) })).toEqual([]);
});
