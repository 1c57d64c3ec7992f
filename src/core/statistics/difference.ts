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
