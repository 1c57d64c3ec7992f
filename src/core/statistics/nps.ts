import { normalCdf } from './normal';
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
  const { score, error } = adjusted({ promoters, detractors, all }, n);
  const half = z * error;
  return { score: 100 * score, interval: [Math.max(-100, 100 * (score - half)), Math.min(100, 100 * (score + half))] };
}

/** Score and standard error as shares, with the answers added. */
function adjusted({ promoters, detractors, all }: NpsCounts, n: number): { score: number; error: number } {
  const size = n + 3;
  const up = ((promoters / all) * n + 0.75) / size;
  const down = ((detractors / all) * n + 0.75) / size;
  const score = up - down;
  return { score, error: Math.sqrt((up + down - score * score) / size) };
}

/** Answers of one side, and how many independent ones they are worth. */
export interface NpsSide extends NpsCounts {
  n: number;
}

/**
 * Interval of the difference a - b of two scores in points, out of the adjusted-Wald intervals of both.
 * Source: Zou and Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27, 2008.
 * @example npsDifference({ promoters: 6, detractors: 2, all: 10, n: 10 }, { promoters: 2, detractors: 6, all: 10, n: 10 }, 1.96)
 */
export function npsDifference(a: NpsSide, b: NpsSide, z: number): Interval {
  const [scoreA, scoreB] = [nps(a) ?? 0, nps(b) ?? 0];
  const [[lowA, highA], [lowB, highB]] = [npsInterval(a, a.n, z).interval, npsInterval(b, b.n, z).interval];
  const difference = scoreA - scoreB;
  return [difference - Math.hypot(scoreA - lowA, highB - scoreB), difference + Math.hypot(highA - scoreA, scoreB - lowB)];
}

/** The chance that two scores lie so far apart if they were the same: their difference by the adjusted errors of both; two-sided. */
export function chanceOfNpsApart(a: NpsSide, b: NpsSide): number {
  const [scoreA, scoreB] = [nps(a) ?? 0, nps(b) ?? 0];
  return 2 * normalCdf(-Math.abs(scoreA - scoreB) / 100 / Math.hypot(adjusted(a, a.n).error, adjusted(b, b.n).error));
}
