import type { Tally } from './tally';
import type { Interval } from './wilson';

/** Cases by the time they took, and those that are still open by the time so far; of each time how many, and their weights. */
export interface Cases {
  ended: ReadonlyMap<number, Tally>;
  open: ReadonlyMap<number, Tally>;
}

/** The share of cases that last longer than a time, from there to the next step. */
export interface SurvivalStep {
  time: number;
  share: number;
  /** Greenwood's sum up to it: that of d / (r (r - d)), d of r at risk having ended. Infinite where the share is 0. */
  greenwood: number;
}

/**
 * The product-limit estimate, a step for each time at which a case ended, in their order. An open case is at risk up to the time so far, that
 * one included. Weights are scaled to a mean of 1.
 * Source: Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53, 1958.
 */
export function survival({ ended, open }: Cases): SurvivalStep[] {
  const all = { n: 0, weight: 0 };
  for (const { n, weight } of [...ended.values(), ...open.values()]) {
    all.n += n;
    all.weight += weight;
  }
  const scale = all.weight > 0 ? all.n / all.weight : 0;
  const times = [...new Set([...ended.keys(), ...open.keys()])].sort((a, b) => a - b);
  const steps: SurvivalStep[] = [];
  let [atRisk, share, greenwood] = [all.n, 1, 0];
  for (const time of times) {
    const end = ended.get(time);
    const gone = (end?.weight ?? 0) * scale;
    if (end !== undefined) {
      // What is left of the last ones is noise of sums.
      const left = atRisk - gone > 1e-9 * all.n ? atRisk - gone : 0;
      share *= left / atRisk;
      greenwood += left === 0 ? Number.POSITIVE_INFINITY : gone / (atRisk * left);
      steps.push({ time, share, greenwood });
    }
    atRisk -= gone + (open.get(time)?.weight ?? 0) * scale;
  }
  return steps;
}

/**
 * Log-log limits of a share between 0 and 1 with this sum of Greenwood's, `z` as of `zOf`.
 * Source: Kalbfleisch and Prentice, "The Statistical Analysis of Failure Time Data", 1980.
 * @example logLogLimits(0.8571428571, 0.0079365079, 1.959964) //=> [0.6197, 0.9516] to four digits
 */
export function logLogLimits(share: number, greenwood: number, z: number): Interval {
  const reach = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(share)));
  return [share ** reach, share ** (1 / reach)];
}
