import type { Interval } from '../statistics/wilson';

/** Verdicts of promises with enough evidence, the worst first. */
export const judgedVerdicts = ['broken', 'too-close', 'kept'] as const satisfies readonly Verdict[];
export type JudgedVerdict = (typeof judgedVerdicts)[number];

/** True with enough evidence. */
export const isJudged = ({ verdict }: { verdict: Verdict }): boolean => judgedVerdicts.some(judged => judged === verdict);

/** How many promises have each verdict; one that none has is left out. */
export function countVerdicts(promises: readonly { verdict: Verdict }[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of promises) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** Without a failure, a promise for all customers is kept once the lower end of its interval reaches this. */
const NEARLY_ALL = 0.95;

/**
 * Verdict of a promise that can be measured, by its own answers alone: of one for less than all customers `correctVerdicts` has the last word.
 * `fewest` is the number of answers below which nothing is judged.
 */
export function judge(n: number, keptRate: number | null, interval: Interval | null, promisedFor: number, fewest: number): Verdict {
  if (n === 0 || keptRate === null || interval === null) return 'no-evidence';
  if (n < fewest) return 'too-few';
  const [low, high] = interval;
  if (promisedFor >= 1) return keptRate < 1 ? 'broken' : low >= NEARLY_ALL ? 'kept' : 'too-close';
  return low >= promisedFor ? 'kept' : high < promisedFor ? 'broken' : 'too-close';
}

/** A slip of the hand loses an answer; a word that nobody knows loses all that say it, and they lie on one side. */
const FEWEST_UNREAD = 2;
const MOST_UNREAD = 0.05;

/** True where so many answers could not be read that the others tell of one half alone: nothing is judged by them. @example isHalfRead(10, 30) //=> true */
export const isHalfRead = (n: number, unread: number): boolean => n > 0 && unread >= FEWEST_UNREAD && unread > MOST_UNREAD * (n + unread);

/** What the team believes, beside the interval of what customers say. */
export function judgeBelief(believed: number, [low, high]: Interval): Belief {
  if (believed > high) return 'overconfident';
  return believed < low ? 'underconfident' : 'realistic';
}

export type Verdict = 'unmeasurable' | 'no-evidence' | 'too-few' | 'kept' | 'broken' | 'too-close';

export type Belief = 'overconfident' | 'underconfident' | 'realistic';
