import { COMPLAINTS, isAside } from './aside';
import type { RowTarget } from './rows/row-target';
import type { Rows } from './rows/rows';
import { BAD_DAY, INVALID, NO_ANSWER, UNREAD } from './rows/rows';

/**
 * Parts of the base by number, tried in this order. A value that no earlier one takes falls into one of the last four, if it does so for any
 * promise that it serves.
 */
export const parts: readonly (keyof Base)[] = ['noAnswer', 'invalid', 'unmatched', 'leftOut', 'aside', 'used', 'notYetDue', 'outOfPeriod'];
export const NONE = 0;
export const WRONG = 1;
export const UNMATCHED = 2;
export const LEFT_OUT = 3;
export const ASIDE = 4;
export const USED = 5;
export const NOT_YET_DUE = 6;
export const OUT_OF_PERIOD = 7;

/** The part of the base that a row's value falls into by itself; what is USED so far may still be left out, not yet due or out of period. */
export function partNumber(rows: Rows, i: number, about: RowTarget): number {
  const { state, leftOut, source, comment } = rows;
  if (source[i] === COMPLAINTS) return partOfComplaint(rows, i, about);
  const { promises, unknown, isMeasured } = about;
  // Where nothing is measured, words without a touchpoint are all that there is.
  const isOpen = (unknown === 'match' || unknown === 'ignored') && !isMeasured && comment[i] === 1;
  if (state[i] === NO_ANSWER && !isOpen) return NONE;
  if (state[i] === INVALID || state[i] === UNREAD) return WRONG;
  if (unknown === 'ignored') return LEFT_OUT;
  if (promises.length === 0) return UNMATCHED;
  if (leftOut[i] !== 0) return LEFT_OUT;
  return isAside(source[i]!) ? ASIDE : USED;
}

/** A complaint needs no value and no metric: it counts at its touchpoint. One of no customers is none. */
function partOfComplaint({ state, leftOut, customers, day }: Rows, i: number, { touchpoint, unknown }: RowTarget): number {
  if (customers[i] === 0) return NONE;
  if (state[i] === INVALID || state[i] === UNREAD || day[i] === BAD_DAY) return WRONG;
  if (unknown === 'ignored') return LEFT_OUT;
  if (touchpoint < 0) return UNMATCHED;
  return leftOut[i] === 0 ? ASIDE : LEFT_OUT;
}

/** Which of two fates tells the part of a value that serves two promises. */
const ranks = new Int8Array(parts.length);
for (const [rank, part] of [USED, LEFT_OUT, NOT_YET_DUE, OUT_OF_PERIOD, NONE].entries()) ranks[part] = rank;
export const firstOf = (one: number, other: number): number => (ranks[one]! <= ranks[other]! ? one : other);

/** Every value read falls into exactly one of the parts; `read` is their sum. */
export interface Base {
  read: number;
  used: number;
  noAnswer: number;
  invalid: number;
  unmatched: number;
  leftOut: number;
  aside: number;
  notYetDue: number;
  outOfPeriod: number;
}
