import type { Interval } from './wilson';

/** How many promoters (9-10), detractors (0-6) and answers in all; with weights, their sums. */
export interface NpsCounts {
  promoters: number;
  detractors: number;
  all: number;
}

/**
 * Net Promoter Score of 0-10 answers in points, -100..100, unrounded; null if nobody answered.
 * Source: Reichheld, "The One Number You Need to Grow", HBR 2003.
 * @example nps({ promoters: 3, detractors: 1, all: 6 }) //=> 33.33333333333333
 */
export function nps({ promoters, detractors, all }: NpsCounts): number | null {
  return all > 0 ? 100 * (promoters / all - detractors / all) : null;
}

/**
 * Adjusted-Wald interval of the score in points: three answers are added, 0.75 each to promoters and to detractors.
 * `n` is the effective size. Source: Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70, 2016.
 */
export function npsInterval({ promoters, detractors, all }: NpsCounts, n: number, z: number): { score: number; interval: Interval } {
  const size = n + 3;
  const up = ((promoters / all) * n + 0.75) / size;
  const down = ((detractors / all) * n + 0.75) / size;
  const score = up - down;
  const half = z * Math.sqrt((up + down - score * score) / size);
  return { score: 100 * score, interval: [Math.max(-100, 100 * (score - half)), Math.min(100, 100 * (score + half))] };
}
