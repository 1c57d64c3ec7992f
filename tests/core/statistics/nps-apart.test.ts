import { chanceOfNpsApart, npsDifference, npsInterval } from '../../../src/core/statistics/nps';

const side = (promoters: number, detractors: number, n: number) => ({ promoters, detractors, all: n, n });
const z = 1.959963984540054;

describe('two Net Promoter Scores', () => {
  // By hand: 50 less 20 of 100 beside 20 less 50 are 60 points apart; each adjusted-Wald half reaches 15.0757 beyond 29.1262.
  test('lie as far apart as their intervals allow', () => {
    const [a, b] = [side(50, 20, 100), side(20, 50, 100)];
    const [low, high] = npsDifference(a, b, z);
    const { interval } = npsInterval(a, 100, z);
    expect(low).toBeCloseTo(60 - Math.SQRT2 * (30 - interval[0]), 10);
    expect(high).toBeCloseTo(60 + Math.SQRT2 * (interval[1] - 30), 10);
  });

  test('that are the same are not apart; a difference is the less likely, the more have answered', () => {
    expect(chanceOfNpsApart(side(5, 2, 10), side(50, 20, 100))).toBe(1);
    const few = chanceOfNpsApart(side(6, 1, 12), side(3, 4, 12));
    const many = chanceOfNpsApart(side(60, 10, 120), side(30, 40, 120));
    expect(many).toBeLessThan(few);
    expect(many).toBeLessThan(0.001);
  });

  test('of all alike still have an error', () => {
    const [low, high] = npsDifference(side(12, 0, 12), side(0, 12, 12), z);
    expect([low < 200, high]).toEqual([true, 200]);
    expect(chanceOfNpsApart(side(12, 0, 12), side(0, 12, 12))).toBeLessThan(1e-6);
  });
});
