import { chiSquaredBeyond } from '../../../src/core/statistics/chi-squared';
import { exactTails } from '../../../src/core/statistics/exact-tails';
import { chanceOfApart } from '../../../src/core/statistics/groups-apart';
import { holm } from '../../../src/core/statistics/holm';
import { atLeastMarked, fisher } from '../../../src/core/statistics/hypergeometric';
import { incompleteBeta } from '../../../src/core/statistics/incomplete-beta';

const of = (kept: number, n: number) => ({ share: kept / n, n });

describe('exact tails of the binomial', () => {
  // By scipy's binomial and incomplete beta.
  test.each([
    [9, 10, 0.99, 0.095617925, 0.9957337998],
    [9, 11, 0.95, 0.1018945911, 0.9847647027],
    [18, 24, 0.9, 0.0276582845, 0.9925438531],
    [85, 100, 0.9, 0.0725729653, 0.9601094729],
    [40, 100, 0.4, 0.5432944859, 0.5379246591],
    [0, 10, 0.1, 0.3486784401, 1],
    [10, 10, 0.9, 1, 0.3486784401],
    [15.2, 18.8, 0.9, 0.1682627771, 0.9440358754],
    [7.5, 9.25, 0.9, 0.312962129, 0.9155454198],
    [0.5, 3.2, 0.5, 0.2565825994, 0.9717834563],
    [28.332137931, 36.6822951074, 0.9, 0.0180767118, 0.9942357465],
  ])('%p of %p at %p: %p or fewer, %p or more', (x, n, share, below, above) => {
    const tails = exactTails(x, n, share);
    expect(tails.below).toBeCloseTo(below, 9);
    expect(tails.above).toBeCloseTo(above, 9);
  });

  test("Mendel's peas (Conover 1971; R, binom.test): both ends of the exact interval cut off a fortieth", () => {
    expect(exactTails(682, 925, 0.7076683).above).toBeCloseTo(0.025, 6);
    expect(exactTails(682, 925, 0.7654066).below).toBeCloseTo(0.025, 6);
  });

  test('of a million answers add up to all and the one outcome counted twice', () => {
    const [all, kept] = [1_000_000, 899_700];
    const { below, above } = exactTails(kept, all, 0.9);
    expect(below + exactTails(kept + 1, all, 0.9).above).toBeCloseTo(1, 10);
    expect(above).toBeGreaterThan(0.84);
  });

  test('the incomplete beta function mirrors itself', () => {
    for (const x of [0.01, 0.3, 0.5, 0.9]) expect(incompleteBeta(x, 3.7, 0.4) + incompleteBeta(1 - x, 0.4, 3.7)).toBeCloseTo(1, 13);
  });
});

describe("Holm's correction", () => {
  test.each([
    // The common textbook list.
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    // Benjamini and Hochberg, JRSS B 57:289, 1995.
    [
      [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
      [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1],
    ],
    // The documentation of the Python package pingouin, function multicomp.
    [
      [0.5, 0.003, 0.32, 0.054, 0.0003],
      [0.64, 0.012, 0.64, 0.162, 0.0015],
    ],
    // The documentation of the JavaScript package @stdlib/stats, function padjust.
    [
      [0.319, 0.201, 0.4, 0.374, 0.113],
      [0.957, 0.804, 0.957, 0.957, 0.565],
    ],
  ])('of %j is the published one', (chances, corrected) => {
    expect(holm(chances).map(chance => Number(chance.toFixed(4)))).toEqual(corrected);
  });

  test('of a whole audit leaves one of three that lie below', () => {
    const tails = [of(41, 50), of(40, 50), of(35, 50), of(170, 200), of(95, 100), of(58, 60)].map(({ share, n }) =>
      exactTails(share * n, n, 0.9),
    );
    const rounded = (chances: number[]) => chances.map(chance => Number(chance.toFixed(7)));
    expect(rounded(tails.map(({ below }) => below)).slice(0, 4)).toEqual([0.0578672, 0.0245379, 0.0000738, 0.0163266]);
    expect(rounded(holm(tails.map(({ below }) => below)))).toEqual([0.1736016, 0.0981517, 0.000443, 0.0816328, 1, 1]);
    expect(
      holm(tails.map(({ above }) => above))
        .slice(4)
        .map(chance => Number(chance.toFixed(4))),
    ).toEqual([0.3183, 0.3183]);
  });
});

describe('groups apart', () => {
  test.each([
    ['two groups', [of(56, 70), of(48, 80)], 0.0080450814],
    ["Weil's rats", [of(142, 158), of(112, 145)], 0.0028518731],
    ['three groups', [of(30, 40), of(36, 40), of(35, 40)], 0.14391828],
    ['four groups, the small ones put together', [of(2, 6), of(5, 8), of(60, 70), of(75, 80)], 0.0086065476],
    ["two of few (Fisher's test)", [of(9, 10), of(3, 10)], 0.0197666111],
  ])('%s', (_name, groups, chance) => expect(chanceOfApart(groups)).toBeCloseTo(chance, 9));

  test('that are all alike, or stand alone, are not apart', () => {
    expect(chanceOfApart([of(20, 40), of(30, 60)])).toBe(1);
    expect(chanceOfApart([of(40, 40), of(60, 60)])).toBe(1);
    expect(chanceOfApart([of(4, 40)])).toBe(1);
  });

  test("Weil's rats at their effective sizes: less than 5 expected, so by Fisher's test on rounded counts", () => {
    const a = { share: 142 / 158, n: 128.1952052152 };
    const b = { share: 112 / 145, n: 36.6822951074 };
    expect(chanceOfApart([a, b])).toBeCloseTo(0.0502747275, 9);
    expect(fisher({ kept: 115, n: 128 }, { kept: 28, n: 37 })).toBeCloseTo(0.0502747275, 9);
  });

  test('chi-squared, 2 degrees (Agresti 2007; R, chisq.test)', () => expect(chiSquaredBeyond(30.0701, 2)).toBeCloseTo(2.9536e-7, 10));

  // Abramowitz and Stegun, table 26.8.
  test.each([
    [3.841459, 1, 0.05],
    [18.307038, 10, 0.05],
    [0.210721, 2, 0.9],
    [140.169, 100, 0.005],
  ])('%p is exceeded with %p degrees by %p', (x, df, share) => expect(chiSquaredBeyond(x, df)).toBeCloseTo(share, 6));
});

describe('the hypergeometric distribution', () => {
  test('tea tasting: three or more of four right (Fisher 1935)', () => {
    expect(atLeastMarked(3, { all: 8, marked: 4, drawn: 4 })).toBeCloseTo(17 / 70, 13);
  });

  test('a word in 9 of 200 comments, 7 of them among 40', () => {
    expect(atLeastMarked(7, { all: 200, marked: 9, drawn: 40 })).toBeCloseTo(0.0002124508, 10);
    expect(atLeastMarked(3, { all: 200, marked: 3, drawn: 40 })).toBeCloseTo(0.0075224608, 10);
    expect(atLeastMarked(0, { all: 200, marked: 9, drawn: 40 })).toBe(1);
  });

  test('convictions of twins (Fisher 1934; R, fisher.test)', () => {
    expect(atLeastMarked(10, { all: 30, marked: 12, drawn: 13 })).toBeCloseTo(0.0004652, 7);
    expect(fisher({ kept: 2, n: 17 }, { kept: 10, n: 13 })).toBeCloseTo(0.0005367, 7);
  });
});
