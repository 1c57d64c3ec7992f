import type { Cell } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';
import { first, promise, times } from '../tiny';

/** Counted rows that have these means of value and expectation, over n answers on a scale of whole numbers. */
function pairs(value: number, expected: number, n: number, rest: Row = {}): Row[] {
  const sums = [value, expected].map(mean => Math.round(mean * n));
  const low = sums.map(sum => Math.floor(sum / n));
  const above = sums.map((sum, i) => sum - low[i]! * n);
  const ends = [...new Set([...above, n])].sort((a, b) => a - b);
  return ends.flatMap((end, i) => {
    const start = ends[i - 1] ?? 0;
    const [one, other] = low.map((level, k) => (start < above[k]! ? level + 1 : level));
    return end > start ? times(1, one!, { Expected: other!, Count: end - start, ...rest }) : [];
  });
}

describe('service gap (SERVQUAL: Parasuraman, Zeithaml and Berry, Journal of Retailing 64, 1988)', () => {
  const gapOf = (perceived: number, expected: number, n: number) => first({ evidence: pairs(perceived, expected, n) });

  test.each([
    ['tangibles', 4.44, 4.19, -0.25],
    ['reliability', 4.49, 4.36, -0.13],
    ['responsiveness', 4.48, 4.35, -0.13],
    ['assurance', 4.5, 4.32, -0.18],
    ['empathy', 4.56, 4.4, -0.16],
  ])('of patients, %s (PMC6131925, table 2)', (_, expected, perceived, gap) => {
    const found = gapOf(perceived, expected, 100);
    expect(found.serviceGap).toBeCloseTo(gap, 10);
    expect(found.mean).toBeCloseTo(perceived, 10);
    expect(found.meanExpected).toBeCloseTo(expected, 10);
  });

  // 51 guests, up to four questions each: the printed means are 612ths.
  test.each([
    ['tangibles', 3.9412, 3.5147, -0.4265],
    ['reliability', 3.9085, 3.4771, -0.4314],
    ['responsiveness', 4.0, 3.5686, -0.4314],
    ['assurance', 3.9706, 3.4771, -0.4935],
    ['empathy', 3.549, 3.8922, 0.3431],
  ])('of a restaurant’s guests, %s', (_, expected, perceived, gap) =>
    expect(gapOf(perceived, expected, 612).serviceGap).toBeCloseTo(gap, 3),
  );

  // Printed gaps were rounded after subtracting.
  test.each([
    [4.11, 4.92, -0.81],
    [4.02, 4.9, -0.88],
    [4.39, 4.96, -0.57],
    [3.34, 4.87, -1.52],
    [3.83, 4.78, -0.94],
  ])('of private hospitals in Iran: %p less %p (BMC Health Serv Res 12:31, table 2)', (perceived, expected, gap) =>
    expect(Math.abs(gapOf(perceived, expected, 100).serviceGap! - gap)).toBeLessThan(0.015),
  );

  // By hand: differences -1, -1, 0, 0, 1 have the mean -0.2 and the variance 0.7.
  test('has a range by the spread of the differences', () => {
    const both = [
      [4, 5],
      [3, 4],
      [4, 4],
      [5, 5],
      [5, 4],
    ] as const;
    const { serviceGap, serviceGapInterval } = first({ evidence: both.flatMap(([value, Expected]) => times(1, value, { Expected })) });
    const half = 1.959963984540054 * Math.sqrt(0.7 / 5);
    expect(serviceGap).toBeCloseTo(-0.2, 12);
    expect(serviceGapInterval![0]).toBeCloseTo(-0.2 - half, 10);
    expect(serviceGapInterval![1]).toBeCloseTo(-0.2 + half, 10);
  });

  test('is taken over rows that have both, and turned round where lower is better', () => {
    const evidence = [...times(1, 4, { Expected: 5 }), ...times(1, 2, { Expected: 2 }), ...times(5, 1), ...times(3, null, { Expected: 1 })];
    expect(first({ evidence })).toMatchObject({ serviceGap: -0.5, meanExpected: 3.5 });
    const wait = [{ ...promise, Metric: 'Wait', 'Kept when': '<= 5 minutes' }];
    const waited = times(1, 12, { Metric: 'Wait', Expected: '5 min' });
    expect(first({ promises: wait, evidence: waited }).serviceGap).toBe(-7);
    expect(first({ evidence: times(3, 5) })).toMatchObject({ serviceGap: null, meanExpected: null });
  });
});

describe('expectation gap', () => {
  const delivery = (keptWhen: string, expect: Cell, evidence: Row[] = []) =>
    first({ promises: [{ ...promise, Metric: 'Delivery', 'Kept when': keptWhen, 'Customers expect': expect }], evidence }).expected;

  test.each([
    ['within 2 days', 'within 2 days', 'aligned'],
    ['within 50 hours', 'within 2 days', 'aligned'],
    ['within 3 days', 'within 2 days', 'looser'],
    ['within 1 day', 'within 48 hours', 'tighter'],
    ['within 2 days', null, 'unknown'],
  ])('promised %s, customers expect %s: %s', (promised, expected, verdict) => expect(delivery(promised, expected).verdict).toBe(verdict));

  test('of a rating the higher promise is the tighter one', () => {
    const rated = (keptWhen: string, stated: string) =>
      first({ promises: [{ ...promise, 'Kept when': keptWhen, 'Customers expect': stated }] }).expected;
    expect(rated('>= 4', '>= 5')).toEqual({ n: 0, level: 5, verdict: 'looser' });
    expect(rated('>= 4', '>= 3')).toMatchObject({ verdict: 'tighter' });
    expect(rated('>= 4', 'top 2')).toMatchObject({ verdict: 'aligned' });
  });

  test('else it is the loosest level that satisfies the promised share of those asked', () => {
    const asked = (counts: number[]) => counts.flatMap((count, i) => times(count, null, { Metric: 'Delivery', Expected: `${i + 1} days` }));
    expect(delivery('within 3 days', null, asked([9, 10, 81]))).toEqual({ n: 100, level: 2, verdict: 'looser' });
    expect(delivery('within 3 days', null, asked([2, 8, 90]))).toEqual({ n: 100, level: 3, verdict: 'aligned' });
    expect(delivery('within 3 days', null, asked([2, 9, 89]))).toEqual({ n: 100, level: 2, verdict: 'looser' });
    expect(delivery('within 3 days', null, asked([5, 4]))).toEqual({ n: 9, level: null, verdict: 'unknown' });
  });

  test('what is stated wins over what was asked', () =>
    expect(delivery('within 2 days', 'within 3 days', times(50, null, { Metric: 'Delivery', Expected: 1 }))).toEqual({
      n: 50,
      level: 3,
      verdict: 'tighter',
    }));
});

describe('smallest honest promise', () => {
  const honest = (metric: string, share: number, counts: [Cell, number][]) =>
    first({
      promises: [
        {
          ...promise,
          Metric: metric,
          'Kept when': metric === 'Resolved' ? 'yes' : metric === 'Delivery' ? '<= 1 day' : '>= 5',
          'Promised for': share,
        },
      ],
      evidence: counts.flatMap(([value, count]) => times(1, value, { Metric: metric, Count: count })),
    }).smallestHonest;

  test('is the tightest level that could be promised for the same share', () => {
    expect(
      honest('Delivery', 0.9, [
        [1, 50],
        [2, 40],
        [3, 8],
        [4, 2],
      ]),
    ).toMatchObject({ level: 3, keptRate: 0.98 });
    expect(
      honest('Delivery', 0.75, [
        [1, 50],
        [2, 40],
        [3, 10],
      ]),
    ).toMatchObject({ level: 2, keptRate: 0.9 });
  });

  test('is blank where no level qualifies, for ratings without words, yes and no, all customers and too few answers', () => {
    expect(
      honest('Delivery', 0.9, [
        [1, 5],
        [2, 6],
      ]),
    ).toBeNull();
    expect(
      honest('Resolved', 0.5, [
        ['yes', 90],
        ['no', 10],
      ]),
    ).toBeNull();
    expect(
      honest('CSAT', 0.75, [
        [5, 50],
        [4, 40],
        [2, 10],
      ]),
    ).toBeNull();
    expect(honest('Delivery', 1, [[1, 50]])).toBeNull();
    expect(honest('Delivery', 0.1, [[1, 9]])).toBeNull();
  });
});

describe('mean and CSAT', () => {
  const evidence = [...times(5, 5), ...times(3, 4), ...times(1, 3), ...times(1, 1)];

  // By hand: the mean of ten is 4.1, the sum of squares about it 14.9.
  test('have ranges: the mean by the spread of the answers, CSAT as a share of the two best of five', () => {
    const { mean, meanInterval, csat } = first({ evidence });
    const half = 1.959963984540054 * Math.sqrt(14.9 / 9 / 10);
    expect(mean).toBeCloseTo(4.1, 12);
    expect(meanInterval![1]! - mean!).toBeCloseTo(half, 10);
    expect(csat!.share).toBeCloseTo(0.8, 12);
    expect(csat!.interval.map(end => Number(end.toFixed(4)))).toEqual([0.4902, 0.9433]);
  });

  test('have none of one answer, or on a scale of other steps', () => {
    expect(first({ evidence: times(1, 4) }).meanInterval).toBeNull();
    const nps = { ...promise, Metric: 'NPS' };
    expect(first({ promises: [nps], evidence: times(12, 9, { Metric: 'NPS' }) }).csat).toBeNull();
  });
});
