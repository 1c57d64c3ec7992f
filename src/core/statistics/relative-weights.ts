// rows -> correlations -> the drivers as what is nearest to them and uncorrelated -> what each of these explains -> given back to the drivers

import { eigen } from './eigen';
import { generator } from './generator';
import type { Interval } from './wilson';

/** What each driver explains of an outcome: shares of its variance, 0..1, which add up to `explained`. */
export interface RelativeWeights {
  weights: number[];
  /** R squared of the regression on all of them. */
  explained: number;
}

/** Values of the drivers and then of the outcome, as many in each row. */
export type DriverRow = ArrayLike<number>;

/**
 * Johnson's relative weights of drivers that may go together: rows hold a value of each driver, and last that of the outcome.
 * null where a column does not vary, or there are fewer rows than columns.
 * Source: Johnson, "A heuristic method for estimating the relative weight of predictor variables in multiple regression", Multivariate
 * Behavioral Research 35, 2000.
 * @example relativeWeights([[1, 1, 2], [2, 2, 4], [3, 3, 6]]) //=> { weights: [0.5, 0.5], explained: 1 }
 */
export function relativeWeights(rows: readonly DriverRow[]): RelativeWeights | null {
  const correlation = correlationsOf(rows);
  return correlation && weightsOf(correlation);
}

/** Draws of whole rows; as many as the weights' ranges take to stand still to a point. */
const DRAWS = 400;

/**
 * Ranges that hold so much of what comes out when rows are drawn again, with return, as many as there are: percentiles of the bootstrap. The same
 * for the same rows and seed. null as for the weights, and where too many draws have a column that does not vary.
 * Source: Efron, Annals of Statistics 7, 1979; Tonidandel, LeBreton and Johnson, Psychological Methods 14, 2009.
 */
export function weightRanges(rows: readonly DriverRow[], confidence: number, seed: number, draws = DRAWS): Interval[] | null {
  const random = generator(seed);
  const drawn: number[][] = [];
  for (let i = 0; i < draws; i++) {
    const again = rows.map(() => rows[Math.floor(random() * rows.length)]!);
    const found = relativeWeights(again);
    if (found) drawn.push(found.weights);
  }
  if (drawn.length < 0.9 * draws) return null;
  return drawn[0]!.map((_, driver) => {
    const sorted = drawn.map(weights => weights[driver]!).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
    return [at((1 - confidence) / 2), at((1 + confidence) / 2)];
  });
}

function correlationsOf(rows: readonly DriverRow[]): number[][] | null {
  const [first] = rows;
  const size = first?.length ?? 0;
  if (size < 2 || rows.length < size) return null;
  const means = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) means[i]! += row[i]! / rows.length;
  const sums = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const off = row[i]! - means[i]!;
      const into = sums[i]!;
      for (let k = 0; k <= i; k++) into[k]! += off * (row[k]! - means[k]!);
    }
  const spreads = sums.map((row, i) => Math.sqrt(row[i]!));
  if (spreads.some((spread, i) => !(spread > 1e-12 * Math.max(1, Math.abs(means[i]!))))) return null;
  return sums.map((_, i) => sums.map((_, k) => (i === k ? 1 : sums[Math.max(i, k)]![Math.min(i, k)]! / (spreads[i]! * spreads[k]!))));
}

/** Correlations of drivers and, last, the outcome. */
function weightsOf(correlation: readonly (readonly number[])[]): RelativeWeights {
  const drivers = correlation.length - 1;
  const { values, vectors } = eigen(correlation.slice(0, drivers).map(row => row.slice(0, drivers)));
  // The square root of the correlations takes the drivers to uncorrelated ones, and its squares are what these share with the drivers.
  const roots = values.map(value => Math.sqrt(Math.max(0, value)));
  const root = vectors.map(row => vectors.map(other => sum(drivers, k => row[k]! * roots[k]! * other[k]!)));
  const outcome = correlation[drivers]!;
  const along = roots.map((length, k) => (length > 1e-7 ? sum(drivers, i => vectors[i]![k]! * outcome[i]!) / length : 0));
  const explains = vectors.map(row => sum(drivers, k => row[k]! * along[k]!) ** 2);
  const weights = root.map(row => sum(drivers, k => row[k]! ** 2 * explains[k]!));
  return { weights, explained: sum(drivers, k => weights[k]!) };
}

function sum(count: number, of: (k: number) => number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += of(k);
  return total;
}
