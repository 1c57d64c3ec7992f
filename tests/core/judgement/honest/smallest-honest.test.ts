import type { Metric } from '../../../../src/core/declared/metric';
import { atLeast, atMost, between } from '../../../../src/core/declared/metric';
import { addByDay, NO_CLUSTER } from '../../../../src/core/evidence/answer-clusters';
import { emptySummary } from '../../../../src/core/evidence/summary';
import { smallestHonest } from '../../../../src/core/judgement/honest/smallest-honest';
import { measure } from '../../../../src/core/judgement/measured';
import { groupOf } from '../../../../src/core/statistics/cluster-table';
import { wilson } from '../../../../src/core/statistics/wilson';

const words = new Map(['very poor', 'poor', 'fair', 'good', 'very good'].map((word, i) => [word, i + 1]));
const csat: Metric = { name: 'CSAT', kind: 'rating', lowest: 1, highest: 5, unit: '', better: 'higher', keptWhen: null, words };
const delivery: Metric = { ...csat, name: 'Delivery', kind: 'duration', lowest: 0, highest: null, better: 'lower', words: new Map() };
const needed = { promisedFor: 0.8, alike: { respondent: 0, day: 0 }, z: 1.96 };

/** Answers as value, how many, and on which day. */
function honest(
  answers: [number, number, number?][],
  metric: Metric,
  test = metric.better === 'higher' ? atLeast(4) : atMost(2),
  traits = {},
) {
  const summary = emptySummary();
  for (const [value, n, day = NO_CLUSTER] of answers)
    addByDay(summary.clusters, [groupOf(summary.clusters.days, value)], day, n, 1, value >= 4);
  const { samples } = measure({} as never, {} as never, summary);
  return smallestHonest(summary.clusters, samples.all, metric, test, { ...needed, ...traits });
}

test('the smallest honest promise is the tightest step that enough customers reach beyond chance', () => {
  expect(
    honest(
      [
        [5, 40],
        [4, 50],
        [2, 5],
        [1, 5],
      ],
      csat,
    ),
  ).toMatchObject({ level: 4, keptRate: 0.9 });
});

test('the last step, which every answer reaches, is no promise', () => {
  expect(
    honest(
      [
        [5, 10],
        [1, 90],
      ],
      csat,
    ),
  ).toBeNull();
  expect(
    honest(
      [
        [1, 10],
        [5, 90],
      ],
      { ...csat, better: 'lower' },
    ),
  ).toBeNull();
});

test('a rating without a word for the level promises nothing that a customer would understand', () => {
  expect(
    honest(
      [
        [5, 40],
        [4, 50],
        [2, 5],
        [1, 5],
      ],
      { ...csat, words: new Map() },
    ),
  ).toBeNull();
});

test('nor is one found for two limits, or for all customers', () => {
  const answers: [number, number][] = [
    [1, 50],
    [2, 45],
    [5, 5],
  ];
  expect(honest(answers, delivery)).toMatchObject({ level: 2, keptRate: 0.95 });
  expect(honest(answers, delivery, between(1, 2))).toBeNull();
  expect(honest(answers, delivery, atMost(2), { promisedFor: 1 })).toBeNull();
});

test('each level has the effective size of its own clusters', () => {
  // By 1 day 90 of 100, alike on every day; by 2 days 95, where one of ten days is bad.
  const days = Array.from({ length: 10 }, (_, day): [number, number, number][] => [
    [1, 9, day],
    [day === 0 ? 9 : 2, 1, day],
  ]).flat();
  expect(honest(days, delivery)).toMatchObject({ level: 1, keptRate: 0.9, interval: [...wilson(0.9, 100, 1.96)] });
  const uneven = Array.from({ length: 10 }, (_, day): [number, number, number] => [day === 0 ? 9 : 2, 10, day]);
  expect(honest(uneven, delivery, atMost(2), { promisedFor: 0.6 })).toMatchObject({ level: 9, keptRate: 1 });
});
