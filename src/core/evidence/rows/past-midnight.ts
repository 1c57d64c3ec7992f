import type { Moment } from '../../cell/moment';
import { DAY } from '../../cell/moment';

/*
 * Times of day alone, both set on the day that a row says, of which the end seems to come before the start:
 *
 *   of what takes time   -> the end is on the next day, whatever the hours; but who is measured in minutes and ends just before the start is a slip
 *   of a time agreed on  -> a short way across midnight, to either side; somewhat early is early; what lies between, nobody can say
 */

const HOUR = 3_600_000;
/** So short before its start the end of a case that is measured in minutes is a slip. */
const SLIP = 2 * HOUR;
/** As far as somebody is early, or late across midnight. */
const SHORT = 6 * HOUR;
const [EVENING, MORNING] = [18 * HOUR, 6 * HOUR];

/**
 * The moment at which a case ended whose start and end are times of one day; null where nobody can say.
 * @example endOnClock(noon, noon - HOUR, { isAgreed: false, isShort: false }) //=> noon + 23 * HOUR
 */
export function endOnClock(from: Moment, to: Moment, { isAgreed, isShort }: { isAgreed: boolean; isShort: boolean }): Moment | null {
  if (!isAgreed) {
    if (to >= from) return to;
    return isShort && from - to < SLIP ? null : to + DAY;
  }
  if (to - from >= DAY - SHORT) return to - DAY;
  if (to >= from || from - to <= SHORT) return to;
  const isCrossing = from - to >= DAY - SHORT || (hourOf(from) >= EVENING && hourOf(to) < MORNING);
  return isCrossing ? to + DAY : null;
}

const hourOf = (moment: Moment): number => ((moment % DAY) + DAY) % DAY;
