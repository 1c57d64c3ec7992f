import type { Interval } from './wilson';

/**
 * Variance of `n` numbers out of their mean and the mean of their squares, as the sample's; null of fewer than two.
 * @example spreadAround(2, 14 / 3, 3) //=> 1
 */
export const spreadAround = (mean: number, meanSquare: number, n: number): number | null =>
  n < 2 ? null : (Math.max(0, meanSquare - mean * mean) * n) / (n - 1);

/** Interval of a mean by the normal distribution; `size` is the effective number of answers. null where there is no spread to tell it from. */
export function meanInterval(mean: number, spread: number | null, size: number, z: number): Interval | null {
  if (spread === null || !(size > 0)) return null;
  const half = z * Math.sqrt(spread / size);
  return [mean - half, mean + half];
}
