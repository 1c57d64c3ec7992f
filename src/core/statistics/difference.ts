import { normalCdf } from './normal';
import type { Interval } from './wilson';
import { wilson } from './wilson';

/** A share and the (effective) number of answers that it is taken from. */
export interface Proportion {
  share: number;
  n: number;
}

/**
 * Interval of the difference a - b of two independent shares, -1..1; it holds 0 where there is no real difference.
 * Source: Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998, method 10.
 * @example newcombe({ share: 56 / 70, n: 70 }, { share: 48 / 80, n: 80 }, 1.96) //=> [0.0524, 0.3339]
 */
export function newcombe(a: Proportion, b: Proportion, z: number): Interval {
  const [lowA, highA] = wilson(a.share, a.n, z);
  const [lowB, highB] = wilson(b.share, b.n, z);
  const difference = a.share - b.share;
  return [difference - Math.hypot(a.share - lowA, highB - b.share), difference + Math.hypot(highA - a.share, b.share - lowB)];
}

/** Two-sided p-value that two shares differ only by chance: the pooled z test; 1 where both are all or nothing alike. */
export function chanceOf(a: Proportion, b: Proportion): number {
  const pooled = (a.share * a.n + b.share * b.n) / (a.n + b.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  return error === 0 ? 1 : 2 * (1 - normalCdf(Math.abs(a.share - b.share) / error));
}

/**
 * p-values corrected for the number of comparisons made at once, in the order given.
 * Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979.
 * @example holm([0.01, 0.04, 0.03]) //=> [0.03, 0.06, 0.06]
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, i) => i).sort((i, j) => chances[i]! - chances[j]!);
  const corrected = new Array<number>(chances.length);
  let highest = 0;
  order.forEach((at, rank) => {
    highest = Math.max(highest, Math.min(1, chances[at]! * (chances.length - rank)));
    corrected[at] = highest;
  });
  return corrected;
}
