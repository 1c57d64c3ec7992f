import { levelOf } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import { stepOf } from '../declared/metric';
import type { Tally } from '../statistics/tally';

/** What customers expect of a promise: how many were asked, the level, and how the promise stands to it. */
export interface Expectation {
  n: number;
  level: number | null;
  verdict: ExpectationVerdict;
}

/**
 * The expected level is the one stated (*Customers expect*), else the loosest that would satisfy a share `promisedFor`
 * of the customers whose expectation is known, if these are at least `fewest`.
 */
export function expectationOf(
  test: Test | null,
  stated: Test | null,
  expectations: ReadonlyMap<number, Tally>,
  metric: Metric,
  promisedFor: number,
  fewest: number,
): Expectation {
  let n = 0;
  for (const tally of expectations.values()) n += tally.n;
  if (metric.kind === 'choice') return { n, level: null, verdict: 'unknown' };
  const level = stated ? levelOf(stated, metric) : n >= fewest ? loosestLevel(expectations, metric, promisedFor) : null;
  const promised = test ? levelOf(test, metric) : null;
  return { n, level, verdict: promised === null || level === null ? 'unknown' : compareLevels(promised, level, metric) };
}

/** A customer is satisfied by a level as good as the expected one or better. */
function loosestLevel(expectations: ReadonlyMap<number, Tally>, metric: Metric, promisedFor: number): number | null {
  let all = 0;
  for (const tally of expectations.values()) all += tally.weight;
  const tightening = [...expectations.keys()].sort((a, b) => (metric.better === 'higher' ? a - b : b - a));
  let satisfied = 0;
  for (const level of tightening) {
    satisfied += expectations.get(level)!.weight;
    if (satisfied >= promisedFor * all * (1 - 1e-12)) return level;
  }
  return null;
}

/** Equal within half a step of the scale, or within 5 % where values run on. */
function compareLevels(promised: number, expected: number, metric: Metric): ExpectationVerdict {
  const step = stepOf(metric);
  const tolerance = step === null ? 0.05 * Math.abs(expected) : step / 2;
  if (Math.abs(promised - expected) <= tolerance + 1e-12) return 'aligned';
  return promised > expected === (metric.better === 'higher') ? 'tighter' : 'looser';
}

/** Nobody was asked, too few were, what they said cannot be read, or it cannot be compared with what is promised. */
export type ExpectationLack = 'nobody-asked' | 'too-few-asked' | 'unread' | 'not-comparable';

/** Why nobody can tell how a promise stands to what customers expect; null where one can. `unread`: customers whose words could not be read. */
export function lackOf({ n, level, verdict }: Expectation, isStated: boolean, unread: number, fewest: number): ExpectationLack | null {
  if (verdict !== 'unknown') return null;
  if (isStated || level !== null || n >= fewest) return 'not-comparable';
  if (unread > n) return 'unread';
  return n > 0 ? 'too-few-asked' : 'nobody-asked';
}

export type ExpectationVerdict = 'looser' | 'tighter' | 'aligned' | 'unknown';
