import { newcombe } from '../../../src/core/statistics/difference';
import { normalCdf, zOf } from '../../../src/core/statistics/normal';
import { nps, npsInterval } from '../../../src/core/statistics/nps';
import { wilson } from '../../../src/core/statistics/wilson';

const round = (interval: readonly number[], digits: number) => interval.map(end => Number(end.toFixed(digits)));

describe('the normal distribution', () => {
  test.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999, 3.2905267314918945],
    [0.5, 0.6744897501960817],
  ])('%p of it lies within %p standard errors (Abramowitz and Stegun, table 26.1)', (confidence, z) =>
    expect(zOf(confidence)).toBeCloseTo(z, 12),
  );

  test('is symmetric and ends at 0 and 1', () => {
    expect(normalCdf(-1.3) + normalCdf(1.3)).toBeCloseTo(1, 14);
    expect([normalCdf(-40), normalCdf(0), normalCdf(40)]).toEqual([0, 0.5, 1]);
  });
});

describe("Wilson's interval (1927), z = 1.96", () => {
  test.each([
    [40, 100, [0.3094, 0.498]],
    [0, 10, [0, 0.27754]],
    [10, 10, [0.72246, 1]],
    [1, 1, [0.20654, 1]],
    [85, 100, [0.76716, 0.90694]],
  ])('%i of %i', (kept, n, expected) => expect(round(wilson(kept / n, n, 1.96), 5)).toEqual(expected));

  test('40 of 100 to ten digits', () => {
    expect(round(wilson(0.4, 100, 1.96), 10)).toEqual([0.3093997461, 0.4979992154]);
  });
});

describe('Net Promoter Score', () => {
  const countsOf = (answers: number[]) => ({
    promoters: answers.filter(answer => answer >= 9).length,
    detractors: answers.filter(answer => answer <= 6).length,
    all: answers.length,
  });

  // The examples of the R package NPS, its tests.
  test.each([
    [[0, 7, 7, 9, 9, 9], 33.33],
    [[1, 9], 0],
    [[7, 9], 50],
    [[0, 7, 9], 0],
    [[9, 9, 9], 100],
  ])('of %j is %d', (answers, score) => expect(nps(countsOf(answers))).toBeCloseTo(score, 2));

  test('is null if nobody answered', () => expect(nps({ promoters: 0, detractors: 0, all: 0 })).toBeNull());

  // Adjusted Wald: 3 answers added, 0.75 to promoters and to detractors.
  test.each([
    [50, 20, 100, 29.13, [14.05, 44.2]],
    [250, 100, 500, 29.82, [23.0, 36.65]],
    [3, 1, 6, 22.22, [-26.74, 71.19]],
  ])('with %i promoters and %i detractors of %i has the published interval', (promoters, detractors, all, score, interval) => {
    const found = npsInterval({ promoters, detractors, all }, all, 1.96);
    expect(found.score).toBeCloseTo(score, 2);
    expect(round(found.interval, 2)).toEqual(interval);
  });
});

describe('differences of shares', () => {
  // Newcombe, Statistics in Medicine 17, 1998, table II, method 10: examples (a) to (h).
  test.each([
    ['a', 56, 70, 48, 80, [0.0524, 0.3339]],
    ['b', 9, 10, 3, 10, [0.1705, 0.809]],
    ['c', 6, 7, 2, 7, [0.0582, 0.8062]],
    ['d', 5, 56, 0, 29, [-0.0381, 0.1926]],
    ['e', 0, 10, 0, 20, [-0.1611, 0.2775]],
    ['f', 0, 10, 0, 10, [-0.2775, 0.2775]],
    ['g', 10, 10, 0, 20, [0.6791, 1]],
    ['h', 10, 10, 0, 10, [0.6075, 1]],
  ])('(%s) %i/%i less %i/%i', (_example, a, m, b, n, expected) => {
    expect(round(newcombe({ share: a / m, n: m }, { share: b / n, n }, 1.959964), 4)).toEqual(expected);
  });
});
