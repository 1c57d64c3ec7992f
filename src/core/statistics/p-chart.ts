import type { Proportion } from './difference';

/** A point of a control chart, with the limits that chance alone would hardly leave, 0..1. */
export interface ChartPoint extends Proportion {
  low: number;
  high: number;
  /** `outside` its limits, or the part of a `run` of eight or more on one side of the centre. */
  signal: 'outside' | 'run' | null;
}

export interface Chart {
  /** The pooled share. */
  centre: number;
  /** How much further points spread than answers independent of each other would; 1 or more. */
  spread: number;
  points: ChartPoint[];
}

/** Points on one side that make a run. */
const RUN = 8;

/**
 * Laney's spread of z: the mean moving range of the points in standard errors, by 1.128, and not below 1.
 * Source: Laney, "Improved Control Charts for Attributes", Quality Engineering 14, 2002.
 */
export function laneySpread(points: readonly Proportion[]): number {
  const centre = pooled(points);
  const z = points.map(({ share, n }) => (share - centre) / Math.sqrt((centre * (1 - centre)) / n));
  let sum = 0;
  for (let i = 1; i < z.length; i++) sum += Math.abs(z[i]! - z[i - 1]!);
  return Math.max(1, sum / (z.length - 1) / 1.128);
}

/**
 * A p chart: the pooled share as its centre, limits of three standard errors times `spread` around it, cut to 0..1. Points of n answers each, in
 * their order. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2.
 */
export function pChart(points: readonly Proportion[], spread: number): Chart {
  const centre = pooled(points);
  const charted = points.map(({ share, n }): ChartPoint => {
    const reach = 3 * spread * Math.sqrt((centre * (1 - centre)) / n);
    const [low, high] = [Math.max(0, centre - reach), Math.min(1, centre + reach)];
    return { share, n, low, high, signal: share < low || share > high ? 'outside' : null };
  });
  markRuns(charted, centre);
  return { centre, spread, points: charted };
}

function pooled(points: readonly Proportion[]): number {
  let [kept, n] = [0, 0];
  for (const one of points) {
    kept += one.share * one.n;
    n += one.n;
  }
  return kept / n;
}

/** A point on the centre ends a run. */
function markRuns(points: readonly ChartPoint[], centre: number): void {
  const sideOf = ({ share }: ChartPoint): number => Math.sign(Math.abs(share - centre) < 1e-12 ? 0 : share - centre);
  for (let from = 0, to = 0; from < points.length; from = to) {
    const side = sideOf(points[from]!);
    for (to = from + 1; to < points.length && sideOf(points[to]!) === side; to++);
    if (side !== 0 && to - from >= RUN) for (const point of points.slice(from, to)) point.signal ??= 'run';
  }
}
