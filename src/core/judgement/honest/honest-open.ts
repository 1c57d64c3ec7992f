import type { Metric, Test } from '../../declared/metric';
import type { EvidenceSummary } from '../../evidence/summary';
import type { SurvivalStep } from '../../statistics/survival';
import { logLogLimits, survival } from '../../statistics/survival';
import type { Interval } from '../../statistics/wilson';
import { wilson } from '../../statistics/wilson';
import type { HonestPromise } from './smallest-honest';
import { isHonestLevel } from './smallest-honest';

/*
 * The smallest honest promise where cases of the period are still open:
 *
 *   cases, due or not -> the share that takes longer than each time (Kaplan and Meier) -> the share that keeps each level, with its limits
 *                     -> the tightest level whose lower limit is at least what is promised
 */

/** True where a case of the period is open. */
export const hasOpenCases = ({ cases }: EvidenceSummary): boolean => cases.open.size > 0;

/**
 * Open cases tell how long they have taken at least, whatever *Open and overdue* says. `effect` is n / nEffective of the promise's answers.
 * null where no level qualifies, and for a test with two limits or a promise for all customers.
 */
export function honestWhileOpen(
  { cases }: EvidenceSummary,
  metric: Metric,
  test: Test,
  promisedFor: number,
  effect: number,
  z: number,
): HonestPromise | null {
  if (promisedFor >= 1 || (test.from === null) === (test.to === null)) return null;
  const isLower = metric.better === 'lower';
  const steps = survival(cases);
  const told = toldBy(cases.begun);
  const shares = steps.map((step, i) => {
    // What lasts at least to a level has outlived the step before it.
    const before: SurvivalStep = steps[i - 1] ?? { time: step.time, share: 1, greenwood: 0 };
    const at = isLower ? step : before;
    return { level: step.time, ...keptShare(at, isLower, () => told(step.time) / effect, effect, z) };
  });
  const loosening = isLower ? shares : shares.reverse();
  return loosening.find(({ level, interval }) => interval[0] >= promisedFor && isHonestLevel(level, metric)) ?? null;
}

/** The share that keeps a level. Where the curve is 0 or 1, all of those that could tell did alike: `told` is their effective number. */
function keptShare({ share, greenwood }: SurvivalStep, isLower: boolean, told: () => number, effect: number, z: number) {
  const keptRate = isLower ? 1 - share : share;
  const isEven = share === 0 || share === 1;
  const [low, high] = isEven ? wilsonOf(share, told(), z) : logLogLimits(share, greenwood * effect, z);
  const interval: Interval = isLower ? [1 - high, 1 - low] : [low, high];
  return { keptRate, interval };
}

const wilsonOf = (share: number, told: number, z: number): Interval => (told > 0 ? wilson(share, told, z) : [0, 1]);

/** How many cases began longer ago than a level, so that the time so far lets them tell. */
function toldBy(begun: EvidenceSummary['cases']['begun']): (level: number) => number {
  return level => {
    let told = 0;
    for (const [soFar, { n }] of begun) if (soFar > level) told += n;
    return told;
  };
}
