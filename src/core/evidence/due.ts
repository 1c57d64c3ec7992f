import type { Test } from '../declared/metric';
import { passes } from '../declared/passes';
import type { Settings } from '../declared/settings';
import { LEFT_OUT, NONE, NOT_YET_DUE, USED } from './base';
import type { Rows } from './rows/rows';

/**
 * Whether a case counts for a promise yet: once no later end could change its answer. `soFar` is the time from its start, or past its promised
 * date, to the audit date, in the metric's unit.
 * @example isDue(atMost(14), 14) //=> false
 */
export function isDue(test: Test, soFar: number): boolean {
  return test.to === null ? passes(test, soFar) : !passes({ ...test, from: null }, soFar);
}

/**
 * What becomes of a value within the period of a promise: USED, NOT_YET_DUE, LEFT_OUT by *Open and overdue*, or NONE for an open case of a
 * promise without a test. Values written as numbers are always due.
 */
export function dueFate({ soFar, isOpen, reading }: Rows, i: number, test: Test | null, { openAndOverdue }: Settings): number {
  if (Number.isNaN(soFar[i]!)) return USED;
  if (test === null) return isOpen[i] === 1 ? NONE : USED;
  if (!isDue(test, soFar[i]!)) return NOT_YET_DUE;
  return isOpen[i] === 1 && openAndOverdue === 'left-out' && !passes(test, reading[i]!) ? LEFT_OUT : USED;
}
