import type { Interval } from '../statistics/wilson';

/** Verdicts of promises with enough evidence, the worst first. */
export const judgedVerdicts = ['broken', 'too-close', 'kept'] as const satisfies readonly Verdict[];

/** True with enough evidence. */
export const isJudged = ({ verdict }: { verdict: Verdict }): boolean => judgedVerdicts.some(judged => judged === verdict);

/** How many promises have each verdict; one that none has is left out. */
export function countVerdicts(promises: readonly { verdict: Verdict }[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of promises) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Whether an interval lies wholly at or above what was promised; a promise for all customers is kept only without a failure. */
export function isKept(keptRate: number, interval: Interval, promisedFor: number): boolean {
  return promisedFor >= 1 ? keptRate >= 1 : interval[0] >= promisedFor;
}

/** Verdict of a promise that can be measured. `fewest` is the number of answers below which nothing is judged. */
export function judge(n: number, keptRate: number | null, interval: Interval | null, promisedFor: number, fewest: number): Verdict {
  if (n === 0 || keptRate === null || interval === null) return 'no-evidence';
  if (n < fewest) return 'too-few';
  if (isKept(keptRate, interval, promisedFor)) return 'kept';
  return promisedFor >= 1 || interval[1] < promisedFor ? 'broken' : 'too-close';
}

/** What the team believes, beside the interval of what customers say. */
export function judgeBelief(believed: number, [low, high]: Interval): Belief {
  if (believed > high) return 'overconfident';
  return believed < low ? 'underconfident' : 'realistic';
}

export type Verdict = 'unmeasurable' | 'no-evidence' | 'too-few' | 'kept' | 'broken' | 'too-close';

export type Belief = 'overconfident' | 'underconfident' | 'realistic';
